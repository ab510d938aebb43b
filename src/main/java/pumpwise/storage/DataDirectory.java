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

/// The folder with all of the user's files.
///
/// @param folder an absolute path; it need not exist yet
/// @param isReadOnly whether this process must not change anything in it, because another one might
public record DataDirectory(Path folder, boolean isReadOnly) {

    /// The system property that names the folder.
    public static final String PROPERTY = "pumpwise.home";

    /// The environment variable that names the folder if the property does not.
    public static final String VARIABLE = "PUMPWISE_HOME";

    public DataDirectory {
        folder = folder.toAbsolutePath().normalize();
    }

    /// A writable folder.
    public DataDirectory(Path folder) {
        this(folder, false);
    }

    /// The folder that the user has configured, or else the default of the platform.
    ///
    /// @param properties the system properties, for the home directory and the platform
    /// @param environment of the process
    /// @throws InvalidPathException if no file system of this machine supports the path
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
        // XDG requires that relative paths are ignored.
        Path base = data == null || isBlank(data) || !Path.of(data).isAbsolute()
                ? user.resolve(".local").resolve("share")
                : Path.of(data);
        return new DataDirectory(base.resolve("pumpwise"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /// The folder with the routines.
    public Path routines() {
        return folder.resolve("routines");
    }

    /// The folder for deleted routines, from which they can be restored.
    public Path deleted() {
        return folder.resolve("deleted");
    }

    /// The folder for deleted sessions, from which they can be restored. It is separate, because there can be
    /// thousands after an import was undone.
    public Path deletedSessions() {
        return deleted().resolve("sessions");
    }

    /// The folder with the user's own exercises.
    public Path exercises() {
        return folder.resolve("exercises");
    }

    /// The folder with the finished sessions.
    public Path sessions() {
        return folder.resolve("sessions");
    }

    /// The settings file.
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /// The file with decisions about the names of exercises in imported logs.
    public Path importedNames() {
        return folder.resolve("imported-names.json");
    }

    /// The journal of the running or interrupted session.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// The lock file of the one process that may write here.
    Path lock() {
        return folder.resolve("lock");
    }

    /// A path for a new routine with this name; no such file exists yet.
    public Path newRoutine(String name) {
        return FileName.unused(routines(), name, ".json");
    }

    /// The same folder, opened read-only.
    public DataDirectory readOnly() {
        return new DataDirectory(folder, true);
    }

    /// Saves files in this folder, and copies elsewhere.
    public AtomicFile files() {
        return new AtomicFile(new DataFileOperations(folder, isReadOnly));
    }

    /// Creates missing folders.
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

    /// Makes everything in the folder private, and removes what a crash while saving left behind. Requires the
    /// [DataDirectoryLock].
    public void sweep() {
        for (Path each : List.of(routines(), deleted(), deletedSessions(), exercises(), sessions())) {
            PrivateAccess.restrict(each);
        }
        boolean holdsOthers = Path.of(System.getProperty("user.home", "")).startsWith(folder);
        if (!holdsOthers) {
            PrivateAccess.restrictOne(folder);
        }
        List.of(settings(), importedNames(), journal(), lock()).forEach(PrivateAccess::restrictOne);
        AtomicFile files = files();
        folders().forEach(files::sweep);
    }

    private List<Path> folders() {
        return List.of(folder, routines(), deleted(), deletedSessions(), exercises(), sessions());
    }
}
