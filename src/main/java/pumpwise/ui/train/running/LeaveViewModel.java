package pumpwise.ui.train.running;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import pumpwise.session.Command;
import pumpwise.ui.train.live.LiveSession;

/// The question before a session ends. Everything stands still while it is asked.
public final class LeaveViewModel {

    private final RunningViewModel running;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper worthKeeping = new ReadOnlyBooleanWrapper();
    private boolean goesOn;

    LeaveViewModel(RunningViewModel running) {
        this.running = running;
    }

    /// Whether it is being asked.
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// Whether anything was done that could be kept.
    public ReadOnlyBooleanProperty worthKeepingProperty() {
        return worthKeeping.getReadOnlyProperty();
    }

    /// Asks.
    public void ask() {
        LiveSession live = running.live();
        if (live == null || asking.get()) {
            return;
        }
        goesOn = !live.session().isPaused();
        if (goesOn) {
            running.send(new Command.Pause());
        }
        worthKeeping.set(!live.session().log().isEmpty());
        asking.set(true);
    }

    /// Goes on as if nothing had been asked.
    public void keepGoing() {
        if (asking.get()) {
            asking.set(false);
            if (goesOn) {
                running.send(new Command.Resume());
            }
        }
    }

    /// Ends the session and keeps what was done.
    public void finish() {
        asking.set(false);
        running.send(new Command.Finish());
    }

    /// Ends the session and keeps nothing.
    public void discard() {
        asking.set(false);
        running.discard();
    }
}
