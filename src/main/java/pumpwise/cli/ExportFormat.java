package pumpwise.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import pumpwise.catalog.Catalog;
import pumpwise.export.text.RoutineText;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineWriter;

/// The formats of `export`, each with its name on the command line and its writer.
enum ExportFormat {
    TEXT((routine, catalog) -> bytes(new RoutineText(catalog).plain(routine))),
    MARKDOWN((routine, catalog) -> bytes(new RoutineText(catalog).markdown(routine))),
    JSON((routine, _) -> new RoutineWriter().write(routine));

    private final BiFunction<Routine, Catalog, byte[]> writer;

    ExportFormat(BiFunction<Routine, Catalog, byte[]> writer) {
        this.writer = writer;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The routine in this format.
    byte[] write(Routine routine, Catalog catalog) {
        return writer.apply(routine, catalog);
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
