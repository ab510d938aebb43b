package pumpwise.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The user's documents folder.
public final class DocumentsFolder {

    /// The line of `user-dirs.dirs` that sets the folder on Linux desktops.
    private static final Pattern NAMED = Pattern.compile("^\\s*XDG_DOCUMENTS_DIR=\"(\\$HOME)?(/?[^\"]*)\"", Pattern.MULTILINE);

    private DocumentsFolder() {}

    /// The documents folder of the system, or else the user's home directory.
    ///
    /// @param properties the system properties
    /// @param environment of the process
    public static Path find(Properties properties, Map<String, String> environment) {
        Path home = Path.of(properties.getProperty("user.home", "")).toAbsolutePath();
        String cloud = environment.get("OneDrive");
        return Stream.of(
                        named(home, environment),
                        Optional.of(home.resolve("Documents")),
                        cloud == null ? Optional.<Path>empty() : Optional.of(Path.of(cloud, "Documents")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    private static Optional<Path> named(Path home, Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.isBlank() ? home.resolve(".config") : Path.of(config);
        try {
            Matcher line = NAMED.matcher(Files.readString(folder.resolve("user-dirs.dirs")));
            if (!line.find()) {
                return Optional.empty();
            }
            return Optional.of(line.group(1) == null ? Path.of(line.group(2)) : Path.of(home + line.group(2)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
