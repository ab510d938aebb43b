package pumpwise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The files from public bug reports, as they reproduce the bugs. They are read from the sources, because the build does
/// not copy hidden files.
public final class ReportInputs {

    private static final Path FOLDER = Path.of("src/test/resources/pumpwise/reports");

    private ReportInputs() {}

    /// A file or folder of these.
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    /// Copies the files of one folder into another, which is created.
    public static void copy(String name, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(path(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
