package pumpwise.ui.shell;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// Notices what the user does in a window.
public final class UserActs {

    private UserActs() {}

    /// Listens to the keys, the mouse buttons, and scrolling, before anything answers them.
    public static void listen(Stage stage, Runnable acted) {
        List.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL)
                .forEach(type -> stage.addEventFilter(type, _ -> acted.run()));
    }
}
