package pumpwise.ui.train.live;

import java.util.Optional;
import pumpwise.session.Command;
import pumpwise.session.Session;

/// The access of the parts of the running screen to the session.
public interface SessionControl {

    /// The current session; empty if none is running.
    Optional<Session> session();

    /// Sends a command. Has no effect if no session is running.
    void send(Command command);

    /// Shows a notice until it is dismissed or another key is pressed.
    void showNotice(String text);
}
