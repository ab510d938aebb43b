package pumpwise.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.WindowClass;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.platform.instance.RunningInstance;
import pumpwise.platform.log.LogFile;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.common.UncaughtFaults;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.words.Words;

/// The JavaFX application: the program with a window.
public final class App extends Application {

    /// Enough tries for another process to finish starting or exiting.
    private static final int HAND_OVER_TRIES = 50;

    private static final int HAND_OVER_PAUSE_MILLIS = 200;

    private final UncaughtFaults faults = new UncaughtFaults(Platform::runLater);
    private final AppThreads threads = AppThreads.start();
    private @Nullable LogFile log;
    private @Nullable AppServices services;

    // Held until the last file is written.
    private @Nullable DataClaim claim;

    private @Nullable RunningInstance instance;

    @Override
    public void init() {
        log = LogFile.open(System.getProperties(), System.getenv()).orElse(null);
        Thread.setDefaultUncaughtExceptionHandler(faults);
    }

    @Override
    public void start(Stage stage) {
        Words words = Words.in(Locale.ENGLISH, KeyNames.shortcutModifier());
        @Nullable Path file = getParameters().getRaw().stream().findFirst().map(Path::of).orElse(null);
        DataClaim claimed = DataClaim.of(DataDirectory.find(System.getProperties(), System.getenv()));
        if (claimed.isTaken()) {
            handOver(claimed, new OpenRequest(file), HAND_OVER_TRIES, stage, words);
        } else {
            open(claimed, file, stage, words);
        }
    }

    private void open(DataClaim claimed, @Nullable Path file, Stage stage, Words words) {
        claim = claimed;
        Path logFile = log == null ? null : log.file();
        AppServices system =
                AppServices.ofSystem(claimed.home(), logFile, threads, Platform::runLater, words, () -> stage);
        services = system;
        Wiring wiring = new Wiring(stage, words, system, SystemLook.ofDesktop());
        faults.reportTo(wiring::report);
        Window.getWindows().addListener((InvalidationListener) _ -> Platform.runLater(WindowClass::apply));
        wiring.open(claimed.problem());
        if (file != null) {
            wiring.openFile(file);
        }
        if (claimed.problem() == null) {
            instance = RunningInstance.listen(
                            claimed.home().folder(), request -> Platform.runLater(() -> wiring.answer(request)))
                    .orElse(null);
        }
        if (TrainingRun.isRequested()) {
            new TrainingRun(stage).start();
        }
    }

    /// Hands over to the process that holds the folder. That process may be starting or exiting, so this is tried
    /// several times before the user is told to look for its window.
    private void handOver(DataClaim taken, OpenRequest request, int tries, Stage stage, Words words) {
        Runnable attempt = () -> {
            if (RunningInstance.ask(taken.home().folder(), request)) {
                Platform.exit();
                return;
            }
            DataClaim again = DataClaim.of(new DataDirectory(taken.home().folder()));
            if (!again.isTaken()) {
                Platform.runLater(() -> open(again, request.file(), stage, words));
            } else if (tries > 1) {
                handOver(taken, request, tries - 1, stage, words);
            } else {
                Platform.runLater(() -> refuse(words));
            }
        };
        var _ = threads.session().schedule(attempt, HAND_OVER_PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void refuse(Words words) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, words.text("common.already-open.remedy"));
        alert.setTitle(words.text("common.title"));
        alert.setHeaderText(words.text("common.already-open.what"));
        SystemLook.ofDesktop().themeProperty().getValue().dress(alert.getDialogPane().getScene());
        alert.showAndWait();
        Platform.exit();
    }

    @Override
    public void stop() {
        if (instance != null) {
            instance.close();
        }
        if (services != null) {
            services.speaker().close();
            services.voice().close();
        }
        threads.shutDown(this::close);
    }

    private void close() {
        if (claim != null) {
            claim.release();
        }
        if (log != null) {
            log.close();
        }
    }
}
