package pumpwise.ui;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javafx.stage.Window;
import pumpwise.cue.SampledSpeaker;
import pumpwise.cue.Speaker;
import pumpwise.cue.SystemVoice;
import pumpwise.cue.Voice;
import pumpwise.session.SteadyClock;
import pumpwise.storage.Home;
import pumpwise.ui.awake.AwakeDuring;
import pumpwise.ui.awake.ScreenAwake;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.PacedTicker;
import pumpwise.ui.library.ImportChoice;
import pumpwise.ui.library.ImportDialog;
import pumpwise.ui.plan.FileChoice;
import pumpwise.ui.plan.FileDialogs;
import pumpwise.ui.plan.LeaveDialog;
import pumpwise.ui.plan.LeaveQuestion;
import pumpwise.ui.train.Timing;
import pumpwise.words.Words;

/// What the window stands on, so that tests can put something else there.
///
/// @param home the person's folder
/// @param background for work off the window's thread
/// @param choice asks for files
/// @param imports asks for files of exercises
/// @param question asks what is to become of changes
/// @param timing clocks and threads of sessions
/// @param speaker where tones go
/// @param voice what says prompts
/// @param awake keeps the screen on during a session
public record Outside(
        Home home,
        Background background,
        FileChoice choice,
        ImportChoice imports,
        LeaveQuestion question,
        Timing timing,
        Speaker speaker,
        Voice voice,
        ScreenAwake awake) {

    /// What there is on a person's own machine.
    ///
    /// @param session the one thread of sessions
    /// @param window that dialogs open over
    public static Outside ofSystem(
            Home home, Background background, ScheduledExecutorService session, Words words, Supplier<Window> window) {
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("display").daemon().factory());
        return new Outside(
                home,
                background,
                new FileDialogs(words, window, home.routines()),
                new ImportDialog(words, window),
                new LeaveDialog(words, window),
                new Timing(
                        SteadyClock::system,
                        InstantSource.system(),
                        session,
                        background.window(),
                        new PacedTicker(pace, background.window())),
                new SampledSpeaker(),
                SystemVoice.find(System.getProperty("os.name", ""), System.getenv()),
                AwakeDuring.bySystem());
    }
}
