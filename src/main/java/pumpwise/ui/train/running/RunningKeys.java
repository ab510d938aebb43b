package pumpwise.ui.train.running;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.train.log.LogField;

/// The keys of a running session, wherever the focus is. A key that is held down counts once, unless it increases or
/// decreases something, because sweaty hands press long.
public final class RunningKeys {

    private final Map<TrainAction, Runnable> actions = new EnumMap<>(TrainAction.class);
    private final Set<String> down = new HashSet<>();
    private final Supplier<KeyMap> keys;
    private final BooleanSupplier active;
    private Subscription windowFocus = Subscription.EMPTY;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = this::released;

    /// @param keys the keys of a session
    /// @param active whether keys belong to the session rather than to a card over it
    public RunningKeys(RunningViewModel running, Runnable fullScreen, Supplier<KeyMap> keys, BooleanSupplier active) {
        this.keys = keys;
        this.active = active;
        for (TrainAction action : TrainAction.values()) {
            actions.put(
                    action,
                    switch (action) {
                        case NEXT -> running.commands()::next;
                        case DONE -> running.commands()::done;
                        case PAUSE -> running.commands()::togglePause;
                        case BACK -> running.commands()::back;
                        case SKIP -> running.commands()::skip;
                        case UNDO -> running::undoOrUseSuggestion;
                        case LONGER -> running.commands()::longer;
                        case SHORTER -> running.commands()::shorter;
                        case MORE -> running.logged()::more;
                        case FEWER -> running.logged()::less;
                        case SLOWER -> running.pace()::slower;
                        case FASTER -> running.pace()::faster;
                        case FIELD -> running.logged()::chooseNext;
                        case COUNT -> () -> running.logged().choose(LogField.COUNT);
                        case LOAD -> () -> running.logged().choose(LogField.LOAD);
                        case EFFORT -> () -> running.logged().choose(LogField.EFFORT);
                        case CORRECT -> running.corrections()::open;
                        case CHANGE -> running.change()::open;
                        case GUIDED -> running.commands()::toggleGuided;
                        case MUTE -> running.sound()::toggle;
                        case FULL -> fullScreen;
                        case DISMISS -> running.notice()::dismiss;
                        case LEAVE -> running.leave()::ask;
                    });
        }
    }

    /// Listens to all keys of a window before anything in it does, instead of those of the previous window. The screen
    /// leaves its window whenever the user looks at another screen.
    public void move(@Nullable Scene from, @Nullable Scene to) {
        down.clear();
        windowFocus.unsubscribe();
        if (from != null) {
            from.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            from.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        }
        if (to != null) {
            to.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            to.addEventFilter(KeyEvent.KEY_RELEASED, released);
            // If a key is released in another window, this window gets no event.
            windowFocus = to.windowProperty().flatMap(Window::focusedProperty).subscribe(_ -> down.clear());
        }
    }

    private void pressed(KeyEvent event) {
        Optional<TrainAction> action = keys.get().action(KeyPress.name(event));
        if (action.isEmpty() || !KeyPress.isPlain(event) || isTyping(event) || !active.getAsBoolean()) {
            return;
        }
        event.consume();
        if (down.add(key(event)) || action.get().isRepeating()) {
            Objects.requireNonNull(actions.get(action.get())).run();
        }
    }

    private void released(KeyEvent event) {
        if (release(event) && active.getAsBoolean()) {
            event.consume();
        }
    }

    private boolean release(KeyEvent event) {
        // A key without a code cannot always be recognized when it is released.
        return event.getCode() == KeyCode.UNDEFINED
                ? down.removeIf(key -> key.codePointCount(0, key.length()) <= 1)
                : down.remove(key(event));
    }

    /// The identity of a key, which is the same when it is pressed and released, even if Shift was released in between.
    private static String key(KeyEvent event) {
        return event.getCode() == KeyCode.UNDEFINED
                ? event.getText().toLowerCase(Locale.ROOT)
                : event.getCode().name();
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
