package pumpwise.ui.common.keys;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The slash that starts a search. Keyboards type it with different keys, so only the character counts, and in a text field
/// it is text.
public final class SlashKey {

    private SlashKey() {}

    /// Starts a search when a slash is typed on a screen.
    public static void searches(Node screen, Runnable search) {
        screen.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                search.run();
            }
        });
    }
}
