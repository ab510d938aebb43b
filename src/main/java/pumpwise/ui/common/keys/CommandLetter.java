package pumpwise.ui.common.keys;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// A letter that runs a command. When its key goes down, the system also types the letter, which must not end up in a text
/// field that the command has just shown.
public final class CommandLetter {

    private CommandLetter() {}

    /// Runs the command of a letter, and drops the letter.
    ///
    /// @param press the key that went down
    public static void run(KeyEvent press, Runnable command) {
        Scene scene = press.getTarget() instanceof Node node ? node.getScene() : press.getTarget() instanceof Scene it ? it : null;
        if (scene != null) {
            scene.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
                @Override
                public void handle(KeyEvent next) {
                    // The press itself may still be on its way through the scene.
                    boolean isSame = next.getEventType() == KeyEvent.KEY_PRESSED && next.getCode() == press.getCode();
                    if (!isSame) {
                        scene.removeEventFilter(KeyEvent.ANY, this);
                        if (next.getEventType() == KeyEvent.KEY_TYPED) {
                            next.consume();
                        }
                    }
                }
            });
        }
        command.run();
    }
}
