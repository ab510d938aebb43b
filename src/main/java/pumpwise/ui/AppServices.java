package pumpwise.ui;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javafx.stage.Window;
import pumpwise.cue.Speaker;
import pumpwise.cue.Voice;
import pumpwise.platform.SteadyClock;
import pumpwise.platform.awake.ScreenAwake;
import pumpwise.platform.awake.SessionScreenAwake;
import pumpwise.platform.sound.SampledSpeaker;
import pumpwise.platform.voice.SystemVoice;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.common.PacedTicker;
import pumpwise.ui.library.exercise.ImportChoice;
import pumpwise.ui.library.imports.ImportDialog;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.plan.file.FileDialogs;
import pumpwise.ui.plan.file.LeaveDialog;
import pumpwise.ui.plan.file.LeaveQuestion;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.words.Words;

/// What the window stands on, so that tests can put something else there.
///
/// @param home the person's folder
/// @param tasks runs what takes time
/// @param choice asks for files
/// @param imports asks for files of exercises
/// @param question asks what is to become of changes
/// @param timing clocks and threads of sessions
/// @param speaker where tones go
/// @param voice what says prompts
/// @param awake keeps the screen on during a session
public record AppServices(
        DataDirectory home,
        TaskExecutor tasks,
        FileChoice choice,
        ImportChoice imports,
        LeaveQuestion question,
        SessionTiming timing,
        Speaker speaker,
        Voice voice,
        ScreenAwake awake) {

    /// What there is on a person's own machine.
    ///
    /// @param tasks runs what takes time
    /// @param toolkit the thread of the toolkit
    /// @param session the one thread of sessions
    /// @param window that dialogs open over
    public static AppServices ofSystem(
            DataDirectory home,
            TaskExecutor tasks,
            Executor toolkit,
            ScheduledExecutorService session,
            Words words,
            Supplier<Window> window) {
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("display").daemon().factory());
        return new AppServices(
                home,
                tasks,
                new FileDialogs(words, window, home.routines()),
                new ImportDialog(words, window),
                new LeaveDialog(words, window),
                new SessionTiming(
                        SteadyClock::system,
                        InstantSource.system(),
                        session,
                        toolkit,
                        new PacedTicker(pace, toolkit)),
                new SampledSpeaker(),
                SystemVoice.find(System.getProperty("os.name", ""), System.getenv()),
                SessionScreenAwake.bySystem());
    }
}
