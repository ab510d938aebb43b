package pumpwise.platform;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds programs of the system, to start them by their full path. By name alone, Windows would look in the current
/// folder first, where anyone may have put a program with that name.
public final class InstalledProgram {

    private InstalledProgram() {}

    /// The full path of a program.
    ///
    /// @param name of its file
    /// @param environment of the process, for its `PATH`
    public static Optional<String> find(String name, Map<String, String> environment) {
        String path = environment.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("PATH"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return List.of(path.split(File.pathSeparator, -1)).stream()
                .flatMap(folder -> in(folder, name).stream())
                .findFirst();
    }

    private static Optional<String> in(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            boolean found = Path.of(folder).isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file);
            return found ? Optional.of(file.toString()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
