package pumpwise.ui.train.running;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.train.live.SessionControl;

/// The question whether to end a session, or whether to close the window during one. The session is paused until it is
/// answered.
public final class LeaveViewModel {

    private final SessionControl control;
    private final Runnable discard;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasLog = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper closing = new ReadOnlyBooleanWrapper();
    private @Nullable Runnable close;
    private boolean resumes;
    private boolean closeAgreed;

    /// @param discard ends the session without saving anything
    LeaveViewModel(SessionControl control, Runnable discard) {
        this.control = control;
        this.discard = discard;
    }

    /// Whether the question is open.
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /// Whether there is anything to save.
    public ReadOnlyBooleanProperty hasLogProperty() {
        return hasLog.getReadOnlyProperty();
    }

    /// Whether the window is about to close. In that case, the session can also be resumed at the next start.
    public ReadOnlyBooleanProperty closingProperty() {
        return closing.getReadOnlyProperty();
    }

    /// Whether the user has agreed to close the window during the session.
    public boolean isCloseAgreed() {
        return closeAgreed;
    }

    /// Asks whether to end the session.
    public void ask() {
        ask(null);
    }

    /// Asks what to do with the session before the window closes.
    ///
    /// @param afterwards closes the window
    public void askBeforeClosing(Runnable afterwards) {
        ask(afterwards);
    }

    private void ask(@Nullable Runnable afterwards) {
        Session session = control.session().orElse(null);
        if (session == null) {
            return;
        }
        close = afterwards;
        closing.set(afterwards != null);
        hasLog.set(!session.log().isEmpty());
        if (!asking.get()) {
            resumes = !session.isPaused();
            if (resumes) {
                control.send(new Command.Pause());
            }
            asking.set(true);
        }
    }

    /// Continues the session.
    public void continueSession() {
        if (asking.get()) {
            stopAsking();
            if (resumes) {
                control.send(new Command.Resume());
            }
        }
    }

    /// Ends the session and saves it.
    public void finish() {
        stopAsking();
        control.send(new Command.Finish());
    }

    /// Ends the session without saving it.
    public void discard() {
        stopAsking();
        discard.run();
    }

    /// Closes the window. The session stays paused, and the next start offers to resume it.
    public void closeNow() {
        Runnable agreed = close;
        stopAsking();
        if (agreed != null) {
            closeAgreed = true;
            agreed.run();
            // Another screen may have refused.
            closeAgreed = false;
        }
    }

    private void stopAsking() {
        asking.set(false);
        closing.set(false);
        close = null;
    }
}
