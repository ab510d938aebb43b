package pumpwise.ui.train;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of a running session, wherever the focus is. A key that is held down counts once, unless it counts
/// something up or down: sweaty hands are heavy.
final class RunningKeys {

    private final Map<KeyCode, Runnable> actions = new EnumMap<>(KeyCode.class);
    private final Set<KeyCode> repeating = EnumSet.noneOf(KeyCode.class);
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final BooleanSupplier active;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = this::released;

    /// @param active whether the session has the keys at the moment
    RunningKeys(RunningViewModel running, Runnable fullScreen, BooleanSupplier active) {
        this.active = active;
        on(running::next, KeyCode.SPACE);
        on(running::done, KeyCode.ENTER);
        on(running::skip, KeyCode.RIGHT, KeyCode.KP_RIGHT);
        on(running::back, KeyCode.LEFT, KeyCode.KP_LEFT);
        on(running::slower, KeyCode.S);
        on(running::faster, KeyCode.Q);
        on(running::toggleGuided, KeyCode.G);
        on(running.sound()::toggle, KeyCode.M);
        on(running.leave()::ask, KeyCode.ESCAPE);
        on(fullScreen, KeyCode.F, KeyCode.F11);
        repeatedly(running::longer, KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
        repeatedly(running::shorter, KeyCode.MINUS, KeyCode.SUBTRACT);
        repeatedly(() -> running.changeLogged(1), KeyCode.UP, KeyCode.KP_UP);
        repeatedly(() -> running.changeLogged(-1), KeyCode.DOWN, KeyCode.KP_DOWN);
    }

    /// Listens to all keys of a window, before anything in it does, and no longer to those of another: a screen
    /// leaves its window and comes back whenever another one is looked at.
    void move(@Nullable Scene from, @Nullable Scene to) {
        down.clear();
        if (from != null) {
            from.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            from.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        }
        if (to != null) {
            to.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            to.addEventFilter(KeyEvent.KEY_RELEASED, released);
        }
    }

    private void on(Runnable action, KeyCode... keys) {
        for (KeyCode key : keys) {
            actions.put(key, action);
        }
    }

    private void repeatedly(Runnable action, KeyCode... keys) {
        on(action, keys);
        repeating.addAll(Set.of(keys));
    }

    private void pressed(KeyEvent event) {
        Runnable action = actions.get(event.getCode());
        boolean meantForAnother = event.isControlDown() || event.isAltDown() || event.isMetaDown() || isTyping(event);
        if (action == null || meantForAnother || !active.getAsBoolean()) {
            return;
        }
        event.consume();
        if (down.add(event.getCode()) || repeating.contains(event.getCode())) {
            action.run();
        }
    }

    private void released(KeyEvent event) {
        if (down.remove(event.getCode()) && active.getAsBoolean()) {
            event.consume();
        }
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
