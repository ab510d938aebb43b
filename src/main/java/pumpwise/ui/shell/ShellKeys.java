package pumpwise.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Screen;

/// The keys that work on every screen; all others go to the screen in view.
public final class ShellKeys {

    private final ShellViewModel shell;
    private final Runnable showKeys;
    private final BooleanSupplier covered;

    /// @param showKeys opens the overview of the keys
    /// @param covered whether something lies over the screens that takes all keys
    public ShellKeys(ShellViewModel shell, Runnable showKeys, BooleanSupplier covered) {
        this.shell = shell;
        this.showKeys = showKeys;
        this.covered = covered;
    }

    /// Listens to the keys of a window.
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (covered.getAsBoolean()) {
            return;
        }
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            showKeys.run();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.COMMA) {
            event.consume();
            shell.show(Destination.SETTINGS);
        } else if (event.isShortcutDown() && event.getCode().getName().matches("[1-9]")) {
            event.consume();
            shell.showNumber(event.getCode().getName().charAt(0) - '0');
        } else {
            Screen screen = shell.currentProperty().get();
            if (screen != null) {
                screen.keyPressed(event);
            }
        }
    }

    /// The question mark is typed in different ways on different keyboards, so that what counts is what comes of it.
    private void type(KeyEvent event) {
        if (!covered.getAsBoolean()
                && "?".equals(event.getCharacter())
                && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            showKeys.run();
        }
    }
}
