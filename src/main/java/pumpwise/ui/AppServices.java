package pumpwise.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.Speaker;
import pumpwise.cue.Voice;
import pumpwise.platform.DocumentsFolder;
import pumpwise.platform.SteadyClock;
import pumpwise.platform.awake.ScreenAwake;
import pumpwise.platform.awake.SystemScreenAwake;
import pumpwise.platform.sound.SampledSpeaker;
import pumpwise.platform.voice.SystemVoice;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.PacedTicker;
import pumpwise.ui.library.exercise.ImportChoice;
import pumpwise.ui.library.imports.ImportDialog;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.plan.file.FileDialogs;
import pumpwise.ui.plan.file.LeaveCard;
import pumpwise.ui.plan.file.LeaveQuestion;
import pumpwise.ui.task.AfterFrame;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.WorkerTaskExecutor;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.words.Words;

/// The external services of the window, which tests replace.
///
/// @param home the user's data directory
/// @param log the log file; null if there is none
/// @param tasks runs slow tasks
/// @param libraryTasks runs slow tasks of the Library, which can take much longer
/// @param logTasks reads and evaluates the whole log, which can take seconds
/// @param choice asks for files
/// @param imports asks for files of exercises
/// @param question asks in a card over the window what to do with changes that cannot be saved
/// @param timing clocks and threads of sessions
/// @param speaker plays tones
/// @param voice speaks prompts
/// @param awake keeps the screen on during a session
/// @param screens the parts of the screens that the window may use, that of the main screen first
public record AppServices(
        DataDirectory home,
        @Nullable Path log,
        TaskExecutor tasks,
        TaskExecutor libraryTasks,
        LogTasks logTasks,
        FileChoice choice,
        ImportChoice imports,
        Function<Overlay, LeaveQuestion> question,
        SessionTiming timing,
        Speaker speaker,
        Voice voice,
        ScreenAwake awake,
        Supplier<List<Rectangle2D>> screens) {

    /// The services of the real system.
    ///
    /// @param toolkit the UI thread
    /// @param window the owner of dialogs
    public static AppServices ofSystem(
            DataDirectory home,
            @Nullable Path log,
            AppThreads threads,
            Executor toolkit,
            Words words,
            Supplier<Window> window) {
        return new AppServices(
                home,
                log,
                new WorkerTaskExecutor(threads.worker(), toolkit),
                new WorkerTaskExecutor(threads.library(), toolkit),
                LogTasks.of(threads.log(), toolkit, AfterFrame::new),
                new FileDialogs(
                        words, window, DocumentsFolder.find(System.getProperties(), System.getenv()), home.folder()),
                new ImportDialog(words, window),
                overlay -> new LeaveCard(words, overlay),
                new SessionTiming(
                        SteadyClock::system,
                        InstantSource.system(),
                        threads.session(),
                        threads.disk(),
                        toolkit,
                        new PacedTicker(threads.display(), toolkit)),
                new SampledSpeaker(),
                SystemVoice.find(System.getProperty("os.name", ""), System.getenv()),
                SystemScreenAwake.find(System.getProperty("os.name", ""), System.getenv()),
                AppServices::spaces);
    }

    /// The same services, for a window that saves nothing.
    ///
    /// @param all runs all tasks
    AppServices readOnly(TaskExecutor all) {
        return new AppServices(
                home.readOnly(), null, all, all, LogTasks.all(all), choice, imports, question, timing, speaker, voice, ScreenAwake.none(), screens);
    }

    private static List<Rectangle2D> spaces() {
        List<Rectangle2D> screens = new ArrayList<>();
        screens.add(Screen.getPrimary().getVisualBounds());
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(Screen.getPrimary()))
                .forEach(screen -> screens.add(screen.getVisualBounds()));
        return screens;
    }
}
