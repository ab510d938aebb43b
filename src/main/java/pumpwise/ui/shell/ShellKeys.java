package pumpwise.ui.shell;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.keys.NonLatinKeys;

/// The keys that work on every screen. All others go to the current screen.
public final class ShellKeys {

    private static final String SETTINGS = KeyCode.COMMA.name();

    /// The Arabic question mark is mirrored.
    private static final Set<String> QUESTION_MARKS = Set.of("?", "\u061F");

    private final ShellViewModel shell;
    private final Runnable showKeys;
    private final BooleanSupplier covered;

    /// @param showKeys opens the key overview
    /// @param covered whether an overlay handles all keys
    public ShellKeys(ShellViewModel shell, Runnable showKeys, BooleanSupplier covered) {
        this.shell = shell;
        this.showKeys = showKeys;
        this.covered = covered;
    }

    /// Listens to the keys of a window.
    public void listen(Scene scene) {
        NonLatinKeys.translate(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (covered.getAsBoolean()) {
            return;
        }
        OptionalInt digit = KeyPress.isShortcut(event) ? KeyPress.digit(event) : OptionalInt.empty();
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            showKeys.run();
        } else if (KeyPress.isShortcut(event) && KeyPress.name(event).equals(SETTINGS)) {
            event.consume();
            shell.show(Destination.SETTINGS);
        } else if (digit.isPresent() && digit.getAsInt() > 0) {
            event.consume();
            shell.showNumber(digit.getAsInt());
        } else {
            Screen screen = shell.currentProperty().get();
            if (screen != null) {
                screen.keyPressed(event);
            }
        }
    }

    /// Keyboards type the question mark with different keys, so only the character counts.
    private void type(KeyEvent event) {
        if (!covered.getAsBoolean()
                && QUESTION_MARKS.contains(event.getCharacter())
                && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            showKeys.run();
        }
    }
}
