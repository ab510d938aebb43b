package pumpwise.ui.shell;

import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.keys.NonLatinKeys;

/// The keys that work on every screen. All others go to the current screen, or to the card that is open. A card may also
/// let the user go to another screen.
public final class ShellKeys {

    private static final String SETTINGS = KeyCode.COMMA.name();

    /// The Arabic question mark is mirrored.
    private static final Set<String> QUESTION_MARKS = Set.of("?", "\u061F");

    private final ShellViewModel shell;
    private final Runnable showKeys;
    private final Overlay cards;

    /// @param showKeys opens the key overview
    /// @param cards the overlay with the cards
    public ShellKeys(ShellViewModel shell, Runnable showKeys, Overlay cards) {
        this.shell = shell;
        this.showKeys = showKeys;
        this.cards = cards;
    }

    /// Listens to the keys of a window.
    public void listen(Scene scene) {
        NonLatinKeys.translate(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (cards.isModal() || leads(event) || isCovered()) {
            return;
        }
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            showKeys.run();
        } else {
            Screen screen = shell.currentProperty().get();
            if (screen != null) {
                screen.keyPressed(event);
            }
        }
    }

    /// Whether the key leads to another screen.
    private boolean leads(KeyEvent event) {
        OptionalInt digit = KeyPress.isShortcut(event) ? KeyPress.digit(event) : OptionalInt.empty();
        if (KeyPress.isShortcut(event) && KeyPress.name(event).equals(SETTINGS)) {
            event.consume();
            shell.show(Destination.SETTINGS);
        } else if (digit.isPresent() && digit.getAsInt() > 0) {
            event.consume();
            shell.showNumber(digit.getAsInt());
        }
        return event.isConsumed();
    }

    private boolean isCovered() {
        return cards.showingProperty().get();
    }

    /// Keyboards type the question mark with different keys, so only the character counts.
    private void type(KeyEvent event) {
        if (!isCovered() && asksForKeys(event)) {
            event.consume();
            showKeys.run();
        }
    }

    /// Whether a question mark was typed that is not part of a text.
    static boolean asksForKeys(KeyEvent typed) {
        return QUESTION_MARKS.contains(typed.getCharacter()) && !(typed.getTarget() instanceof TextInputControl);
    }
}
