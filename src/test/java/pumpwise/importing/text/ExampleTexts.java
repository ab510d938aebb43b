package pumpwise.importing.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The workouts in many styles under `examples`, with their meaning. The meaning gives only the values of the text;
/// `?` marks an item with an unclear name.
final class ExampleTexts {

    private static final Path FOLDER = Path.of("src/test/resources/pumpwise/importing/text/examples");

    /// One example.
    ///
    /// @param name of its file
    /// @param title of the routine; null if the meaning leaves it open
    /// @param blocks by the section in which they are, in order
    record Example(String name, String text, @Nullable String title, Map<String, List<Meant>> blocks) {}

    /// A block as it is meant.
    ///
    /// @param values of the block or of its only item, by field
    /// @param members of a superset; empty for a single item
    record Meant(String exercise, boolean doubt, Map<String, String> values, List<Meant> members) {}

    private ExampleTexts() {}

    static List<Example> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(ExampleTexts::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path file) {
        String whole;
        try {
            whole = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] halves = whole.split("=== meaning\n");
        Map<String, List<Meant>> blocks = new LinkedHashMap<>();
        String title = null;
        List<Meant> section = new ArrayList<>();
        for (String line : halves[1].lines().toList()) {
            if (line.startsWith("name ")) {
                title = line.substring(5);
            } else if (line.startsWith("[")) {
                section = new ArrayList<>();
                blocks.put(line.substring(1, line.length() - 1), section);
            } else if (line.startsWith("+ ")) {
                section.getLast().members().add(meant(line.substring(2)));
            } else {
                section.add(meant(line));
            }
        }
        return new Example(file.getFileName().toString(), halves[0], title, blocks);
    }

    private static Meant meant(String line) {
        boolean doubt = line.startsWith("? ");
        String[] parts = (doubt ? line.substring(2) : line).split(" ", 2);
        Map<String, String> values = new LinkedHashMap<>();
        if (parts.length > 1) {
            for (String value : parts[1].split("; ")) {
                values.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
            }
        }
        return new Meant(parts[0], doubt, values, new ArrayList<>());
    }
}
