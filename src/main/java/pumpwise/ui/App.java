package pumpwise.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.log.LogFile;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UncaughtFaults;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.words.Words;

/// The program with a window.
public final class App extends Application {

    private final UncaughtFaults faults = new UncaughtFaults(Platform::runLater);
    private final AppThreads threads = AppThreads.start();
    private @Nullable LogFile log;
    private @Nullable AppServices services;

    // Held until nothing is written any more.
    private @Nullable DataDirectoryLock lock;

    @Override
    public void init() {
        log = LogFile.open(System.getProperties(), System.getenv()).orElse(null);
        Thread.setDefaultUncaughtExceptionHandler(faults);
    }

    @Override
    public void start(Stage stage) {
        Words words = Words.in(Locale.ENGLISH, KeyNames.shortcutModifier());
        DataDirectory home = DataDirectory.find(System.getProperties(), System.getenv());
        if (isOpenAlready(home)) {
            refuse(words);
            return;
        }
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Path logFile = log == null ? null : log.file();
        AppServices system = AppServices.ofSystem(home, logFile, threads, Platform::runLater, words, () -> stage);
        services = system;
        Wiring wiring = new Wiring(stage, words, system, dark ? Theme.DARK : Theme.LIGHT);
        faults.tell(wiring::tell);
        wiring.open();
        if (TrainingRun.isAskedFor()) {
            new TrainingRun(stage).begin();
        }
    }

    /// Whether another Pumpwise works with the same folder. One that cannot be written to is nobody's.
    private boolean isOpenAlready(DataDirectory home) {
        try {
            Optional<DataDirectoryLock> taken = DataDirectoryLock.take(home);
            taken.ifPresent(_ -> home.sweep());
            lock = taken.orElse(null);
            return lock == null;
        } catch (CannotSaveException e) {
            // The window says so when it is open.
            return false;
        }
    }

    private static void refuse(Words words) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, words.say("common.already-open.remedy"));
        alert.setTitle(words.say("common.title"));
        alert.setHeaderText(words.say("common.already-open.what"));
        alert.showAndWait();
        Platform.exit();
    }

    @Override
    public void stop() {
        if (services != null) {
            services.speaker().close();
            services.voice().close();
        }
        threads.shutDown(this::close);
    }

    private void close() {
        if (lock != null) {
            lock.close();
        }
        if (log != null) {
            log.close();
        }
    }
}
