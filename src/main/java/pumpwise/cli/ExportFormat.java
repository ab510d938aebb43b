package pumpwise.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pumpwise.catalog.Catalog;
import pumpwise.export.text.RoutineText;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineWriter;

/// The formats of `export`.
enum ExportFormat {
    TEXT,
    MARKDOWN,
    JSON;

    /// The name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The routine in this format.
    byte[] write(Routine routine, Catalog catalog) {
        return switch (this) {
            case TEXT -> new RoutineText(catalog).plain(routine).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> new RoutineText(catalog).markdown(routine).getBytes(StandardCharsets.UTF_8);
            case JSON -> new RoutineWriter().write(routine);
        };
    }

    /// The names of all formats.
    static List<String> words() {
        return Arrays.stream(values()).map(ExportFormat::word).toList();
    }

    /// The format with a name.
    static Optional<ExportFormat> find(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
