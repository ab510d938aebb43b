package pumpwise.ui;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import pumpwise.catalog.Exercise;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.progress.part.ProgressPage;
import pumpwise.ui.task.TaskProgress;
import pumpwise.ui.task.WorkerTaskExecutor;
import pumpwise.words.Words;

/// Builds the Progress screen in the background and throws it away. Most of the time that the screen takes to open is that
/// of code which runs for the first time or is being compiled, so that it then opens twice as fast. It shares nothing
/// with the screen of the window that changes: it has settings, exercises, and tasks of its own, and its scene is in no
/// window.
record ProgressRehearsal(
        Words words,
        AppServices services,
        SessionRepository repository,
        List<Exercise> exercises,
        Settings settings,
        Errors errors,
        Source source,
        Look window) {

    private static final Logger LOG = Logger.getLogger(ProgressRehearsal.class.getName());

    /// A Progress screen that is not shown.
    interface Screen {

        Parent root();

        void show(ProgressPage page);
    }

    /// Creates the screen.
    @FunctionalInterface
    interface Source {
        Screen create(AppServices services, SharedLog log, CurrentCatalog exercises, CurrentSettings settings);
    }

    /// What the scene has in common with that of the window.
    record Look(List<String> stylesheets, double width, double height) {

        static Look of(Scene scene) {
            return new Look(List.copyOf(scene.getStylesheets()), scene.getWidth(), scene.getHeight());
        }
    }

    /// What a rehearsal is made with: the sessions that were known when it was created.
    ///
    /// @param services the services of the screen
    /// @param log the sessions
    record Stage(AppServices services, SharedLog log, CurrentCatalog exercises, CurrentSettings settings) {}

    /// Creates what the rehearsals share, with the sessions that are known. Safe on any thread.
    Stage stage() {
        AppServices alone = services.readOnly(new WorkerTaskExecutor(Runnable::run, Runnable::run));
        CurrentCatalog catalog = new CurrentCatalog(exercises, List.of());
        CurrentSettings current = new CurrentSettings(settings, _ -> {});
        SharedLog log = new SharedLog(words, alone, repository, catalog, current, errors);
        return new Stage(alone, log, catalog, current);
    }

    /// Builds some views. Does nothing while there is no log. Safe on any thread.
    void run(Stage stage, List<ProgressPage> pages, TaskProgress progress) {
        if (repository.known().sessions().isEmpty()) {
            return;
        }
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
        // Nodes hand over what their listeners throw. The user need not know: the screen will open as it would without.
        thread.setUncaughtExceptionHandler((_, fault) -> failed(fault));
        try {
            build(stage, pages, progress);
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            thread.setUncaughtExceptionHandler(usual);
        }
    }

    private static void failed(Throwable fault) {
        LOG.log(Level.WARNING, "no rehearsal of Progress", fault);
    }

    private void build(Stage stage, List<ProgressPage> pages, TaskProgress progress) {
        progress.letUserGoFirst();
        Screen screen = source.create(stage.services(), stage.log(), stage.exercises(), stage.settings());
        if (stage.log().sessions().listingProperty().get().sessions().isEmpty()) {
            // Only the newest ones, even when all are known.
            stage.log().saved();
        }
        Parent root = screen.root();
        Scene scene = new Scene(root, window.width(), window.height());
        scene.getStylesheets().setAll(window.stylesheets());
        for (ProgressPage page : pages) {
            screen.show(page);
            progress.letUserGoFirst();
            root.applyCss();
            progress.letUserGoFirst();
            root.layout();
            progress.letUserGoFirst();
        }
    }
}
