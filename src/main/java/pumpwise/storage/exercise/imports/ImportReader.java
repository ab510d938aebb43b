package pumpwise.storage.exercise.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.storage.exercise.imports.ExerciseImport.Added;
import pumpwise.storage.exercise.imports.ExerciseImport.Skipped;
import pumpwise.storage.exercise.imports.ExerciseImport.Unchanged;
import pumpwise.storage.file.FileText;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads files of exercises to import: a single exercise or an array, in the format of free-exercise-db or of Pumpwise.
public final class ImportReader {

    /// Fields that only the format of Pumpwise has.
    private static final Set<String> OWN_FIELDS = Set.of(
            "unit", "sides", "peakPause", "startsWith", "explosive", "tempo", "secondsPerStep", "cues", "breathing",
            "mistakes", "variants");

    /// Previews the import of a file without writing anything.
    ///
    /// @param name the name of the file in messages
    /// @param existing the user's exercises, which entries may be equal to
    /// @param taken other ids that no imported exercise may get
    /// @throws UnreadableFileException if the file as a whole cannot be read
    public ExerciseImport read(Path file, String name, Collection<Exercise> existing, Collection<String> taken)
            throws UnreadableFileException {
        return read(name, FileText.read(name, file), existing, taken);
    }

    /// Previews the import of the bytes of a file.
    ///
    /// @throws UnreadableFileException if they are neither one exercise nor an array
    ExerciseImport read(String name, byte[] contents, Collection<Exercise> existing, Collection<String> taken)
            throws UnreadableFileException {
        JsonValue root = JsonTree.read(name, contents);
        List<JsonValue> entries =
                switch (root) {
                    case JsonValue.Items list -> list.items();
                    case JsonValue.Fields _ -> List.of(root);
                    default ->
                        throw new UnreadableFileException(
                                Problem.at(name, root.at(), ProblemKind.NO_EXERCISES, root.type()));
                };
        Set<String> used = new HashSet<>(taken);
        Map<Exercise, Exercise> known = new HashMap<>();
        existing.forEach(exercise -> {
            used.add(exercise.id());
            known.putIfAbsent(withoutId(exercise), exercise);
        });
        Map<String, Integer> numbers = new HashMap<>();
        List<Added> added = new ArrayList<>();
        List<Unchanged> unchanged = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            JsonValue node = entries.get(index);
            Problems problems = new Problems(name);
            Exercise exercise = exercise(node, problems);
            String given = givenId(node);
            if (exercise == null) {
                skipped.add(new Skipped(index + 1, given, problems.all()));
                continue;
            }
            Exercise same = known.get(withoutId(exercise));
            if (same != null) {
                unchanged.add(new Unchanged(index + 1, same));
                continue;
            }
            String id = ExerciseId.unused(exercise.id(), used, numbers);
            used.add(id);
            Exercise unique = id.equals(exercise.id()) ? exercise : exercise.withId(id);
            known.put(withoutId(unique), unique);
            added.add(new Added(index + 1, given == null ? id : given, unique, unique != exercise));
        }
        return new ExerciseImport(name, added, unchanged, skipped);
    }

    /// A copy to compare without its id, because an earlier import may have given the same exercise another id.
    private static Exercise withoutId(Exercise exercise) {
        return exercise.withId("same");
    }

    private static @Nullable Exercise exercise(JsonValue node, Problems problems) {
        if (!(node instanceof JsonValue.Fields object)) {
            problems.add(node.at(), null, "", ProblemKind.WRONG_TYPE, node.type(), JsonType.OBJECT);
            return null;
        }
        boolean isOwn = object.fields().stream().anyMatch(field -> OWN_FIELDS.contains(field.name()));
        return isOwn ? ExerciseReader.read(object, problems) : FreeExerciseReader.read(object, problems);
    }

    private static @Nullable String givenId(JsonValue node) {
        if (node instanceof JsonValue.Fields object) {
            for (JsonValue.Field field : object.fields()) {
                if (field.name().equals("id") && field.value() instanceof JsonValue.Text text) {
                    return text.value();
                }
            }
        }
        return null;
    }
}
