package pumpwise.platform;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A copy of the program that leaves nothing on the computer, such as on a USB stick: with a file named `portable` in
/// its top folder, its data and its log are in the folder `data` beside that file.
public final class PortableCopy {

    /// The property in which the launchers of installed programs say where they are.
    private static final String LAUNCHER = "jpackage.app-path";

    private PortableCopy() {}

    /// Sets the folders of this process if it is a portable copy, unless the user has chosen others.
    ///
    /// @param properties the system properties
    /// @param environment of the process
    public static void prepare(Properties properties, Map<String, String> environment) {
        boolean chosen = properties.containsKey("pumpwise.home")
                || !environment.getOrDefault("PUMPWISE_HOME", "").isBlank();
        if (!chosen) {
            data(properties).ifPresent(data -> {
                properties.setProperty("pumpwise.home", data.toString());
                properties.setProperty("pumpwise.logs", data.resolve("logs").toString());
            });
        }
    }

    private static Optional<Path> data(Properties properties) {
        try {
            Path top = top(properties.getProperty(LAUNCHER, ""), properties.getProperty("os.name", ""));
            return top != null && Files.isRegularFile(top.resolve("portable"))
                    ? Optional.of(top.resolve("data"))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The folder that was unpacked: of `bin/pumpwise` on Linux, `Pumpwise.exe` on Windows, and
    /// `Pumpwise.app/Contents/MacOS/Pumpwise` on macOS.
    private static @Nullable Path top(String launcher, String system) {
        if (launcher.isBlank()) {
            return null;
        }
        int depth = system.startsWith("Windows") ? 1 : system.startsWith("Mac") ? 4 : 2;
        Path top = Path.of(launcher).toAbsolutePath().normalize();
        for (int step = 0; step < depth && top != null; step++) {
            top = top.getParent();
        }
        return top;
    }
}
