package pumpwise.ui.train.running;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.train.live.SessionControl;

/// The question before a session ends. Everything stands still while it is asked.
public final class LeaveViewModel {

    private final SessionControl control;
    private final Runnable discard;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper worthKeeping = new ReadOnlyBooleanWrapper();
    private boolean goesOn;

    /// @param discard ends the session without saving anything
    LeaveViewModel(SessionControl control, Runnable discard) {
        this.control = control;
        this.discard = discard;
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
        Session session = control.session().orElse(null);
        if (session == null || asking.get()) {
            return;
        }
        goesOn = !session.isPaused();
        if (goesOn) {
            control.send(new Command.Pause());
        }
        worthKeeping.set(!session.log().isEmpty());
        asking.set(true);
    }

    /// Goes on as if nothing had been asked.
    public void keepGoing() {
        if (asking.get()) {
            asking.set(false);
            if (goesOn) {
                control.send(new Command.Resume());
            }
        }
    }

    /// Ends the session and keeps what was done.
    public void finish() {
        asking.set(false);
        control.send(new Command.Finish());
    }

    /// Ends the session and keeps nothing.
    public void discard() {
        asking.set(false);
        discard.run();
    }
}
