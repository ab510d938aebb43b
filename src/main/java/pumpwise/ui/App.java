package pumpwise.ui;

import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.platform.instance.RunningInstance;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.common.Theme;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.WorkerTaskExecutor;
import pumpwise.words.Words;

/// The program with a window.
public final class App extends Application {

    private static final Logger LOG = Logger.getLogger(App.class.getName());

    /// Longer than any file takes to be written.
    private static final int SECONDS_TO_FINISH = 10;

    private static final int HAND_OVER_TRIES = 15;
    private static final int HAND_OVER_PAUSE_MILLIS = 200;

    /// One after the other, so that of two writings of a file the later one stays.
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());

    private final ScheduledExecutorService session = sessionThread();

    private Optional<AppServices> outside = Optional.empty();

    private @Nullable DataClaim claim;

    private @Nullable RunningInstance instance;

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
        Words words = Words.in(Locale.ENGLISH);
        @Nullable Path file = getParameters().getRaw().stream().findFirst().map(Path::of).orElse(null);
        DataClaim claimed = DataClaim.of(DataDirectory.find(System.getProperties(), System.getenv()));
        claim = claimed;
        if (claimed.isTaken()) {
            handOver(claimed.home().folder(), new OpenRequest(file), HAND_OVER_TRIES, words);
            return;
        }
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        TaskExecutor tasks = new WorkerTaskExecutor(worker, Platform::runLater);
        AppServices there = AppServices.ofSystem(claimed.home(), tasks, Platform::runLater, session, words, () -> stage);
        outside = Optional.of(there);
        Wiring wiring = new Wiring(stage, words, there, dark ? Theme.DARK : Theme.LIGHT);
        wiring.open(claimed.problem());
        if (file != null) {
            wiring.openFile(file);
        }
        if (claimed.problem() == null) {
            instance = RunningInstance.listen(
                            claimed.home().folder(), request -> Platform.runLater(() -> wiring.answer(request)))
                    .orElse(null);
        }
        if (TrainingRun.isAskedFor()) {
            new TrainingRun(stage).begin();
        }
    }

    /// Leaves the work to the program that holds the folder. It may only just be starting, so this is tried several times
    /// before the user hears that there is no window.
    private void handOver(Path folder, OpenRequest request, int tries, Words words) {
        Runnable attempt = () -> {
            if (RunningInstance.ask(folder, request)) {
                Platform.exit();
            } else if (tries > 1) {
                handOver(folder, request, tries - 1, words);
            } else {
                Platform.runLater(() -> refuse(words));
            }
        };
        var _ = session.schedule(attempt, HAND_OVER_PAUSE_MILLIS, TimeUnit.MILLISECONDS);
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
        if (instance != null) {
            instance.close();
        }
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
        if (claim != null) {
            claim.release();
        }
    }
}
