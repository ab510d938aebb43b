package pumpwise.ui.train.live;

import java.util.Optional;
import pumpwise.session.Command;
import pumpwise.session.Session;

/// What the parts of the running screen may do with the session: look at it, give it commands, and show a notice.
public interface SessionControl {

    /// The session as it is now; empty while none is running.
    Optional<Session> session();

    /// Gives the session a command. Nothing happens while none is running.
    void send(Command command);

    /// Shows a notice, which stays until it is dismissed or another key is pressed.
    void showNotice(String text);
}
