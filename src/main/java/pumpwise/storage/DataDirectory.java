package pumpwise.storage;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.DataFileOperations;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.PrivateAccess;
import pumpwise.storage.file.SaveFailure;
import pumpwise.storage.problem.CannotSaveException;

/// The folder in which Pumpwise keeps everything that belongs to the user.
///
/// @param folder an absolute path; it need not exist yet
/// @param isReadOnly whether this program must not change anything in it, because another one might
public record DataDirectory(Path folder, boolean isReadOnly) {

    /// The system property that names the folder.
    public static final String PROPERTY = "pumpwise.home";

    /// The environment variable that names the folder where the property does not.
    public static final String VARIABLE = "PUMPWISE_HOME";

    public DataDirectory {
        folder = folder.toAbsolutePath().normalize();
    }

    /// A folder that may be written to.
    public DataDirectory(Path folder) {
        this(folder, false);
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

    /// Where routines are kept.
    public Path routines() {
        return folder.resolve("routines");
    }

    /// Where deleted routines go, so that they can be restored.
    public Path deleted() {
        return folder.resolve("deleted");
    }

    /// Where the user's own exercises are kept.
    public Path exercises() {
        return folder.resolve("exercises");
    }

    /// Where finished sessions are kept.
    public Path sessions() {
        return folder.resolve("sessions");
    }

    /// The settings.
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /// The journal of the session that is running or was interrupted.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// The file that is locked by the one Pumpwise that may write here.
    Path lock() {
        return folder.resolve("lock");
    }

    /// A file that does not exist yet, for a routine of this name.
    public Path newRoutine(String name) {
        return FileName.unused(routines(), name, ".json");
    }

    /// The same folder, in which nothing may be changed.
    public DataDirectory readOnly() {
        return new DataDirectory(folder, true);
    }

    /// Saves the files in the folder, and copies elsewhere.
    public AtomicFile files() {
        return new AtomicFile(new DataFileOperations(folder, isReadOnly));
    }

    /// Creates the folders that do not exist yet.
    ///
    /// @throws CannotSaveException if that is not possible
    public void create() throws CannotSaveException {
        if (isReadOnly) {
            throw new CannotSaveException(folder.toString(), CannotSaveException.Reason.OPENED_READ_ONLY);
        }
        for (Path each : folders()) {
            try {
                PrivateAccess.createFolder(each);
            } catch (IOException e) {
                throw SaveFailure.of(each, 0, e);
            }
        }
    }

    /// Makes everything in the folder private, and removes what a crash in the middle of saving left. Only while the
    /// [DataDirectoryLock] is held.
    public void sweep() {
        for (Path each : List.of(routines(), deleted(), exercises(), sessions())) {
            PrivateAccess.restrict(each);
        }
        boolean holdsOthers = Path.of(System.getProperty("user.home", "")).startsWith(folder);
        if (!holdsOthers) {
            PrivateAccess.restrictOne(folder);
        }
        List.of(settings(), journal(), lock()).forEach(PrivateAccess::restrictOne);
        AtomicFile files = files();
        folders().forEach(files::sweep);
    }

    private List<Path> folders() {
        return List.of(folder, routines(), deleted(), exercises(), sessions());
    }
}
