package pumpwise.ui.train.running;

import java.time.Duration;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.train.live.SessionControl;

/// The commands that keys and buttons give to a running session.
public final class SessionCommands {

    private static final Duration SHIFT = Duration.ofSeconds(15);

    private final SessionControl control;

    SessionCommands(SessionControl control) {
        this.control = control;
    }

    /// Runs the main command: start, pause, resume, or finish a free set.
    public void next() {
        control.session().flatMap(Session::mainCommand).ifPresent(control::send);
    }

    /// Pauses or resumes.
    public void togglePause() {
        control.session().ifPresent(it -> control.send(it.isPaused() ? new Command.Resume() : new Command.Pause()));
    }

    /// Finishes the current step.
    public void done() {
        control.send(new Command.Done());
    }

    /// Skips the current step.
    public void skip() {
        control.send(new Command.Skip());
    }

    /// Returns to the previous step.
    public void back() {
        control.send(new Command.Back());
    }

    /// Undoes going back or skipping.
    public void undo() {
        control.send(new Command.Undo());
    }

    /// Adds 15 seconds.
    public void longer() {
        control.send(new Command.AdjustTime(SHIFT));
    }

    /// Subtracts 15 seconds.
    public void shorter() {
        control.send(new Command.AdjustTime(SHIFT.negated()));
    }

    /// Switches between guided and free sets.
    public void toggleGuided() {
        control.session().ifPresent(session -> control.send(new Command.Guide(!session.guided())));
    }
}
