package pumpwise.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.settings.SettingsFile;
import pumpwise.words.Words;

/// The contents of the data directory at the start. They are read once, on the first thread that needs them.
final class Startup {

    private static final double PERCENT = 100;

    private final @Nullable CannotSaveException problem;
    private final SettingsFile.Opened settings;
    private final FutureTask<StartupData> data;

    /// Creates what is missing in the folder, and reads the settings.
    ///
    /// @param unclaimed why the folder is read-only; null if it is writable
    Startup(DataDirectory home, @Nullable CannotSaveException unclaimed, Words words) {
        problem = unclaimed == null ? create(home) : unclaimed;
        settings = new SettingsFile(home.settings(), home.files()).read();
        data = new FutureTask<>(() -> StartupData.read(home, settings.settings(), words));
    }

    private static @Nullable CannotSaveException create(DataDirectory home) {
        try {
            home.create();
            return null;
        } catch (CannotSaveException e) {
            return e;
        }
    }

    /// Why nothing can be saved in the folder; null if it is writable.
    @Nullable CannotSaveException problem() {
        return problem;
    }

    /// The settings.
    SettingsFile.Opened settings() {
        return settings;
    }

    /// The text scale of the system when the program was used last.
    double textScale() {
        return settings.settings().look().systemTextSize() / PERCENT;
    }

    /// Reads everything else, unless that has been done.
    void read() {
        data.run();
    }

    /// Everything else.
    ///
    /// @throws Exception if it cannot be read
    StartupData data() throws Exception {
        read();
        try {
            return data.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
