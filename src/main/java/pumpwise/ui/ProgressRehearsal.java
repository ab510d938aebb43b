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

    /// Creates the root of a screen that is not shown.
    @FunctionalInterface
    interface Source {
        Parent create(AppServices services, SharedLog log, CurrentCatalog exercises, CurrentSettings settings);
    }

    /// What the scene has in common with that of the window.
    record Look(List<String> stylesheets, double width, double height) {

        static Look of(Scene scene) {
            return new Look(List.copyOf(scene.getStylesheets()), scene.getWidth(), scene.getHeight());
        }
    }

    /// Builds the screen with the view that was shown last. Does nothing while there is no log. Safe on any thread.
    void run(TaskProgress progress) {
        if (repository.known().sessions().isEmpty()) {
            return;
        }
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = thread.getUncaughtExceptionHandler();
        // Nodes hand over what their listeners throw. The user need not know: the screen will open as it would without.
        thread.setUncaughtExceptionHandler((_, fault) -> failed(fault));
        try {
            build(progress);
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            thread.setUncaughtExceptionHandler(usual);
        }
    }

    private static void failed(Throwable fault) {
        LOG.log(Level.WARNING, "no rehearsal of Progress", fault);
    }

    private void build(TaskProgress progress) {
        progress.letUserGoFirst();
        AppServices alone = services.readOnly(new WorkerTaskExecutor(Runnable::run, Runnable::run));
        CurrentCatalog catalog = new CurrentCatalog(exercises, List.of());
        CurrentSettings current = new CurrentSettings(settings, _ -> {});
        SharedLog log = new SharedLog(words, alone, repository, catalog, current, errors);
        log.saved();
        Parent root = source.create(alone, log, catalog, current);
        Scene scene = new Scene(root, window.width(), window.height());
        scene.getStylesheets().setAll(window.stylesheets());
        progress.letUserGoFirst();
        root.applyCss();
        progress.letUserGoFirst();
        root.layout();
    }
}
