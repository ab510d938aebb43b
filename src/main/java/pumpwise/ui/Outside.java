package pumpwise.ui;

import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javafx.stage.Window;
import pumpwise.cue.SampledSpeaker;
import pumpwise.cue.Speaker;
import pumpwise.session.SteadyClock;
import pumpwise.storage.Home;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.TimelineTicker;
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
/// @param question asks what is to become of changes
/// @param timing clocks and threads of sessions
/// @param speaker where tones go
public record Outside(
        Home home,
        Background background,
        FileChoice choice,
        LeaveQuestion question,
        Timing timing,
        Speaker speaker) {

    /// What there is on a person's own machine.
    ///
    /// @param session the one thread of sessions
    /// @param window that dialogs open over
    public static Outside ofSystem(
            Home home, Background background, ScheduledExecutorService session, Words words, Supplier<Window> window) {
        return new Outside(
                home,
                background,
                new FileDialogs(words, window, home.routines()),
                new LeaveDialog(words, window),
                new Timing(
                        SteadyClock::system,
                        InstantSource.system(),
                        session,
                        background.window(),
                        new TimelineTicker()),
                new SampledSpeaker());
    }
}
