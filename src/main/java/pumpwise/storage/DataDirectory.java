package pumpwise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.SaveFailure;
import pumpwise.storage.file.FileName;
import pumpwise.storage.problem.CannotSaveException;

/// The folder in which Pumpwise keeps a person's things.
///
/// @param folder an absolute path; it need not be there yet
public record DataDirectory(Path folder) {

    /// The system property that names the folder.
    public static final String PROPERTY = "pumpwise.home";

    /// The environment variable that names the folder where the property does not.
    public static final String VARIABLE = "PUMPWISE_HOME";

    public DataDirectory {
        folder = folder.toAbsolutePath().normalize();
    }

    /// The folder that the user chose, or else the usual one of the platform.
    ///
    /// @param properties of the system: where the home directory is, and which platform this is
    /// @param environment of the process
    /// @throws InvalidPathException if no file system of this machine can have such a folder
    public static DataDirectory find(Properties properties, Map<String, String> environment) {
        String chosen = properties.getProperty(PROPERTY);
        if (isBlank(chosen)) {
            chosen = environment.get(VARIABLE);
        }
        if (chosen != null && !isBlank(chosen)) {
            return new DataDirectory(Path.of(chosen));
        }
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path user = Path.of(properties.getProperty("user.home", ""));
        if (system.startsWith("windows")) {
            String data = environment.get("APPDATA");
            Path base = data == null || isBlank(data) ? user.resolve("AppData").resolve("Roaming") : Path.of(data);
            return new DataDirectory(base.resolve("Pumpwise"));
        }
        if (system.startsWith("mac")) {
            return new DataDirectory(user.resolve("Library").resolve("Application Support").resolve("Pumpwise"));
        }
        String data = environment.get("XDG_DATA_HOME");
        // XDG demands that a path that is not absolute is ignored.
        Path base = data == null || isBlank(data) || !Path.of(data).isAbsolute()
                ? user.resolve(".local").resolve("share")
                : Path.of(data);
        return new DataDirectory(base.resolve("pumpwise"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /// Where routines are.
    public Path routines() {
        return folder.resolve("routines");
    }

    /// Where routines go that are deleted, so that they can be taken back.
    public Path deleted() {
        return folder.resolve("deleted");
    }

    /// Where a person's own exercises are.
    public Path exercises() {
        return folder.resolve("exercises");
    }

    /// Where finished sessions are.
    public Path sessions() {
        return folder.resolve("sessions");
    }

    /// The settings.
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /// The journal of the session that is running, or that was cut off.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// The file that the one Pumpwise that may write here holds.
    Path lock() {
        return folder.resolve("lock");
    }

    /// A file for a routine of this name that is not there yet.
    public Path newRoutine(String name) {
        return FileName.unused(routines(), name, ".json");
    }

    /// Makes the folders that are not there yet.
    ///
    /// @throws CannotSaveException if that is not possible
    public void create() throws CannotSaveException {
        for (Path each : List.of(folder, routines(), deleted(), exercises(), sessions())) {
            try {
                Files.createDirectories(each);
            } catch (IOException e) {
                throw SaveFailure.of(each, 0, e);
            }
        }
    }

    /// Removes what a crash in the middle of saving left. Only while the [DataDirectoryLock] is held.
    public void sweep() {
        AtomicFile files = new AtomicFile();
        List.of(folder, routines(), deleted(), exercises(), sessions()).forEach(files::sweep);
    }
}
