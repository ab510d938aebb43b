package pumpwise.ui;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Alert;
import javafx.event.Event;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.EndRequest;
import pumpwise.platform.WindowClass;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.platform.instance.RunningInstance;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.opening.WindowPicture;
import pumpwise.storage.opening.WindowPictureFile;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.common.UncaughtFaults;
import pumpwise.ui.shell.FirstFrame;
import pumpwise.ui.shell.opening.DesktopLook;
import pumpwise.ui.shell.opening.OpeningPicture;
import pumpwise.words.Words;

/// The JavaFX application: the program with a window.
public final class App extends Application {

    private static final Logger LOG = Logger.getLogger(App.class.getName());

    /// Enough tries for another process to finish starting or exiting.
    private static final int HAND_OVER_TRIES = 50;

    private static final int HAND_OVER_PAUSE_MILLIS = 200;

    /// How long the window may take to save and close before the program ends without it, as when it asks a question.
    private static final int LONGEST_CLOSE_MILLIS = 3000;

    /// Longer than the settings take to be saved.
    private static final int LONGEST_WRITE_MILLIS = 1000;

    // JavaFX creates the application itself, and can only pass texts to it.
    private static @Nullable EarlyStart begun;

    private final UncaughtFaults faults = new UncaughtFaults(Platform::runLater);
    private final EarlyStart early;
    private @Nullable AppServices services;
    private @Nullable Stage window;

    // Held until the last file is written.
    private @Nullable DataClaim claim;

    private @Nullable RunningInstance instance;

    /// Called by JavaFX only.
    public App() {
        early = Objects.requireNonNull(begun, "not launched");
    }

    /// Opens the window, and returns when it is closed.
    ///
    /// @param home the folder with the user's files
    /// @param request what to do in the window
    public static void launch(DataDirectory home, OpenRequest request) {
        EarlyStart early = new EarlyStart(home, request, AppThreads.start());
        early.threads().worker().execute(early::run);
        early.threads().library().execute(early::readPicture);
        begun = early;
        Application.launch(App.class);
    }

    @Override
    public void init() {
        Thread.setDefaultUncaughtExceptionHandler(faults);
    }

    @Override
    public void start(Stage stage) {
        EarlyStart.Opened opened = early.opened();
        Startup startup = opened.startup();
        if (startup == null) {
            handOver(opened.claim(), early.request(), HAND_OVER_TRIES, stage);
        } else {
            openBehindPicture(opened.claim(), startup, stage);
        }
    }

    /// Shows the picture of the window first, if there is one that is true.
    private void openBehindPicture(DataClaim claimed, Startup startup, Stage stage) {
        WindowPicture picture = early.takePicture();
        DesktopLook look = DesktopLook.now(System.getProperties()).orElse(null);
        boolean isShown = picture != null
                && look != null
                && OpeningPicture.show(picture, look, stage, () -> open(claimed, startup, stage));
        if (!isShown) {
            open(claimed, startup, stage);
        }
    }

    private void open(DataClaim claimed, Startup startup, Stage stage) {
        claim = claimed;
        AppServices system = AppServices.ofSystem(
                claimed.home(), early.opened().logFile(), early.threads(), Platform::runLater, early.words(), () -> stage);
        services = system;
        window = stage;
        Wiring wiring = new Wiring(stage, early.words(), system, startup, SystemLook.ofDesktop(startup.textScale()));
        faults.reportTo(wiring::report);
        boolean isPictured = stage.isShowing();
        Window.getWindows().addListener(App::nameAll);
        wiring.open();
        if (isPictured) {
            name(stage);
        }
        wiring.carryOut(early.request());
        FirstFrame.thenAnother(stage.getScene(), () -> early.threads().library().execute(() -> EndRequest.handle(this::end)));
        if (claimed.problem() == null) {
            instance = RunningInstance.listen(
                            claimed.home().folder(), request -> Platform.runLater(() -> wiring.answer(request)))
                    .orElse(null);
        }
        if (TrainingRun.isRequested()) {
            new TrainingRun(stage, () -> tryPicture(system)).start();
        }
    }

    /// Names new windows after their first frames, because linking the native functions takes longer than a frame.
    private static void nameAll(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window added : change.getAddedSubList()) {
                name(added);
            }
        }
    }

    private static void name(Window added) {
        if (added.getScene() != null) {
            FirstFrame.thenAnother(added.getScene(), WindowClass::apply);
        }
    }

    /// Hands over to the process that holds the folder. That process may be starting or exiting, so this is tried
    /// several times before the user is told to look for its window.
    private void handOver(DataClaim taken, OpenRequest request, int tries, Stage stage) {
        Runnable attempt = () -> {
            if (RunningInstance.ask(taken.home().folder(), request)) {
                Platform.exit();
                return;
            }
            DataClaim again = DataClaim.of(new DataDirectory(taken.home().folder()));
            if (!again.isTaken()) {
                Startup startup = new Startup(again.home(), again.problem(), early.words());
                Platform.runLater(() -> open(again, startup, stage));
            } else if (tries > 1) {
                handOver(taken, request, tries - 1, stage);
            } else {
                Platform.runLater(() -> refuse(early.words()));
            }
        };
        var _ = early.threads().session().schedule(attempt, HAND_OVER_PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void refuse(Words words) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, words.text("common.already-open.remedy"));
        alert.setTitle(words.text("common.title"));
        alert.setHeaderText(words.text("common.already-open.what"));
        SystemLook.ofDesktop(1).themeProperty().getValue().dress(alert.getDialogPane().getScene());
        alert.showAndWait();
        Platform.exit();
    }

    /// Closes the window as if the user did. What is being typed counts, and a running session can be resumed.
    private void end() {
        Platform.runLater(() -> {
            Stage closing = Objects.requireNonNull(window, "no window");
            closing.getScene().getRoot().requestFocus();
            Event.fireEvent(closing, new WindowEvent(closing, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        var _ = early.threads().session().schedule(Platform::exit, LONGEST_CLOSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (instance != null) {
            instance.close();
        }
        if (services != null) {
            services.logTasks().end();
            services.speaker().close();
            services.voice().close();
            keepPicture(services);
        }
        early.threads().shutDown(this::close);
    }

    /// Keeps a picture of the window for the next start.
    private void keepPicture(AppServices system) {
        Rehearsal rehearsal = rehearsal(system);
        if (rehearsal != null && window != null && isSaved()) {
            rehearsal.keep(new Dimension2D(window.getScene().getWidth(), window.getScene().getHeight()));
        }
    }

    /// Opens a second window with the picture, as the next start does, for a training run.
    private void tryPicture(AppServices system) {
        keepPicture(system);
        Rehearsal rehearsal = rehearsal(system);
        if (rehearsal != null) {
            rehearsal.show();
        }
    }

    private @Nullable Rehearsal rehearsal(AppServices system) {
        WindowPictureFile picture = early.opened().picture();
        return picture == null || system.home().isReadOnly() ? null : new Rehearsal(system, early.words(), picture);
    }

    /// Waits until everything is saved. Returns false if that takes too long.
    private boolean isSaved() {
        try {
            early.threads().worker().submit(() -> {}).get(LONGEST_WRITE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.INFO, "no picture for the next start: {0}", e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void close() {
        if (claim != null) {
            claim.release();
        }
        early.opened().closeLog();
    }
}
