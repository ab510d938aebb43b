package pumpwise.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.KeyNames;
import pumpwise.ui.common.Theme;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.WorkerTaskExecutor;
import pumpwise.words.Words;

/// The program with a window.
public final class App extends Application {

    private static final Logger LOG = Logger.getLogger(App.class.getName());

    /// Longer than any file takes to be written.
    private static final int SECONDS_TO_FINISH = 10;

    /// One after the other, so that of two writings of a file the later one stays.
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());

    private final ScheduledExecutorService session = sessionThread();

    private Optional<AppServices> outside = Optional.empty();

    // Held to the end of the process, which lets go of it.
    private Optional<DataDirectoryLock> lock = Optional.empty();

    /// The one thread of sessions. Nothing is as urgent as its deadlines, which systems that listen to it may know.
    @SuppressWarnings("ThreadPriorityCheck")
    public static ScheduledExecutorService sessionThread() {
        return Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .name("session")
                .daemon()
                .priority(Thread.MAX_PRIORITY)
                .factory());
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
        TaskExecutor tasks = new WorkerTaskExecutor(worker, Platform::runLater);
        AppServices there = AppServices.ofSystem(home, tasks, Platform::runLater, session, words, () -> stage);
        outside = Optional.of(there);
        new Wiring(stage, words, there, dark ? Theme.DARK : Theme.LIGHT).open();
        if (TrainingRun.isAskedFor()) {
            new TrainingRun(stage).begin();
        }
    }

    /// Whether another Pumpwise works with the same folder. One that cannot be written to is nobody's.
    private boolean isOpenAlready(DataDirectory home) {
        try {
            lock = DataDirectoryLock.take(home);
            lock.ifPresent(_ -> home.sweep());
            return lock.isEmpty();
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
    public void stop() throws InterruptedException {
        outside.ifPresent(it -> {
            it.speaker().close();
            it.voice().close();
        });
        worker.shutdown();
        session.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)
                || !session.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            LOG.warning("not everything was finished in time");
        }
        lock.ifPresent(DataDirectoryLock::close);
    }
}
