package pumpwise.ui.train.running;

import java.time.Duration;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.train.live.SessionControl;

/// What the user can do with a running session by a key or a button.
public final class SessionCommands {

    private static final Duration SHIFT = Duration.ofSeconds(15);

    private final SessionControl control;

    SessionCommands(SessionControl control) {
        this.control = control;
    }

    /// Does what comes next naturally: starts at once, pauses, resumes, or ends a free set.
    public void next() {
        control.session().flatMap(Session::mainCommand).ifPresent(control::send);
    }

    /// Pauses, or resumes, in every phase.
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

    /// Returns to the step before.
    public void back() {
        control.send(new Command.Back());
    }

    /// Brings back what going back or skipping removed last.
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
