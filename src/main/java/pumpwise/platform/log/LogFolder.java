package pumpwise.platform.log;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Finds the folder for log files: the default of the system, or one inside the data folder that the user has
/// configured, so that everything of a test or a portable copy stays together.
final class LogFolder {

    private LogFolder() {}

    /// The folder, which need not exist yet; empty if none is configured.
    ///
    /// @param properties the system properties
    /// @param environment of the process
    static Optional<Path> find(Properties properties, Map<String, String> environment) {
        Optional<Path> portable = absolute(properties.getProperty("pumpwise.logs"));
        if (portable.isPresent()) {
            return portable;
        }
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Optional<Path> chosen = absolute(properties.getProperty("pumpwise.home"))
                .or(() -> absolute(environment.get("PUMPWISE_HOME")))
                .map(home -> home.resolve("logs"));
        Optional<Path> user = absolute(properties.getProperty("user.home"));
        if (system.startsWith("windows")) {
            return chosen.or(() -> absolute(environment.get("LOCALAPPDATA"))
                    .or(() -> user.map(home -> home.resolve("AppData").resolve("Local")))
                    .map(data -> data.resolve("Pumpwise").resolve("Logs")));
        }
        if (system.startsWith("mac")) {
            return chosen.or(
                    () -> user.map(home -> home.resolve("Library").resolve("Logs").resolve("Pumpwise")));
        }
        // An explicit state folder takes precedence, because it says exactly where logs belong.
        return absolute(environment.get("XDG_STATE_HOME"))
                .map(state -> state.resolve("pumpwise"))
                .or(() -> chosen)
                .or(() -> user.map(home -> home.resolve(".local").resolve("state").resolve("pumpwise")));
    }

    private static Optional<Path> absolute(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(text);
            // XDG requires that relative paths are ignored.
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
