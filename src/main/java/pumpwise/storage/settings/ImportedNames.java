package pumpwise.storage.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileText;
import pumpwise.storage.json.JsonNodes;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.UnreadableFileException;

/// What the user decided about the names of exercises in imported logs, so that nobody is asked twice. A file that cannot
/// be read, or is of a newer version, counts as empty and is left alone.
public final class ImportedNames {

    private static final String FORMAT = "pumpwise-imported-names/1";

    /// More names than any log has.
    private static final int MOST = 5_000;

    private final Path file;
    private final AtomicFile files;

    public ImportedNames(Path file, AtomicFile files) {
        this.file = file;
        this.files = files;
    }

    /// The ids of exercises by name; an empty id for a name that stays as it is.
    public Map<String, String> read() {
        return Files.exists(file) ? tree().map(ImportedNames::names).orElse(Map.of()) : Map.of();
    }

    /// Remembers more decisions. Later ones replace earlier ones.
    ///
    /// @param decisions the ids by name; empty for a name that stays as it is
    /// @return the decisions that were replaced
    /// @throws CannotSaveException if that fails
    public Map<String, String> add(Map<String, String> decisions) throws CannotSaveException {
        Optional<ObjectNode> tree = Files.exists(file) ? tree() : Optional.of(JsonNodes.object());
        if (tree.isEmpty()) {
            return Map.of();
        }
        Map<String, String> all = names(tree.get());
        Map<String, String> replaced = new HashMap<>();
        decisions.forEach((name, exercise) -> {
            String earlier = all.remove(name);
            if (earlier != null) {
                replaced.put(name, earlier);
            }
            all.put(name, exercise);
        });
        write(all);
        return replaced;
    }

    /// Reverts decisions. Names that were decided otherwise since then stay as they are.
    ///
    /// @param decisions the ids by name
    /// @param earlier the decisions that they replaced
    /// @throws CannotSaveException if that fails
    public void revert(Map<String, String> decisions, Map<String, String> earlier) throws CannotSaveException {
        Map<String, String> before = read();
        Map<String, String> all = new LinkedHashMap<>(before);
        decisions.forEach((name, exercise) -> {
            if (exercise.equals(all.get(name))) {
                all.compute(name, (_, _) -> earlier.get(name));
            }
        });
        if (!all.equals(before)) {
            write(all);
        }
    }

    private void write(Map<String, String> all) throws CannotSaveException {
        ObjectNode root = JsonNodes.object().put("format", FORMAT);
        ObjectNode names = root.putObject("names");
        all.entrySet().stream()
                .skip(Math.max(0, all.size() - MOST))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        files.write(file, (JsonNodes.indented(root) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Optional<ObjectNode> tree() {
        try {
            String name = String.valueOf(file.getFileName());
            return JsonNodes.first(FileText.decode(name, FileText.read(name, file)))
                    .filter(it -> it.path("format").asText("").equals(FORMAT));
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> names(ObjectNode tree) {
        Map<String, String> names = new LinkedHashMap<>();
        tree.path("names").forEachEntry((name, exercise) -> {
            if (exercise.isTextual() && exercise.asText().length() <= Limits.MAX_NAME_LENGTH) {
                names.put(name, exercise.asText());
            }
        });
        return names;
    }
}
