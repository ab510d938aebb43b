package pumpwise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Files from public bug reports that reproduce the bugs. They are read from the sources, because the build does not
/// copy hidden files.
public final class ReportInputs {

    private static final Path FOLDER = Path.of("src/test/resources/pumpwise/reports");

    private ReportInputs() {}

    /// One of these files or folders.
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    /// Copies the files of one folder into a new one.
    public static void copy(String name, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(path(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
