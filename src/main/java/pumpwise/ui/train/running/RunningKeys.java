package pumpwise.ui.train.running;

import java.util.EnumMap;
import java.util.EnumSet;
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
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.KeyMap;
import pumpwise.ui.common.KeyNames;
import pumpwise.ui.common.TrainAction;
import pumpwise.ui.train.log.LogField;

/// The keys of a running session, wherever the focus is. A key that is held down counts once, unless it counts
/// something up or down: sweaty hands are heavy.
public final class RunningKeys {

    private final Map<TrainAction, Runnable> actions = new EnumMap<>(TrainAction.class);
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final Supplier<KeyMap> keys;
    private final BooleanSupplier active;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = this::released;

    /// @param keys which key does what at the moment
    /// @param active whether the session has the keys at the moment
    public RunningKeys(RunningViewModel running, Runnable fullScreen, Supplier<KeyMap> keys, BooleanSupplier active) {
        this.keys = keys;
        this.active = active;
        for (TrainAction action : TrainAction.values()) {
            actions.put(
                    action,
                    switch (action) {
                        case NEXT -> running::next;
                        case DONE -> running::done;
                        case BACK -> running::back;
                        case SKIP -> running::skip;
                        case LONGER -> running::longer;
                        case SHORTER -> running::shorter;
                        case MORE -> running.logged()::more;
                        case FEWER -> running.logged()::less;
                        case SLOWER -> running.pace()::slower;
                        case FASTER -> running.pace()::faster;
                        case FIELD -> running.logged()::chooseNext;
                        case COUNT -> () -> running.logged().choose(LogField.COUNT);
                        case LOAD -> () -> running.logged().choose(LogField.LOAD);
                        case EFFORT -> () -> running.logged().choose(LogField.EFFORT);
                        case CHANGE -> running.change()::open;
                        case GUIDED -> running::toggleGuided;
                        case MUTE -> running.sound()::toggle;
                        case FULL -> fullScreen;
                        case LEAVE -> running.leave()::ask;
                    });
        }
    }

    /// Listens to all keys of a window, before anything in it does, and no longer to those of another: a screen
    /// leaves its window and comes back whenever another one is looked at.
    public void move(@Nullable Scene from, @Nullable Scene to) {
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

    private void pressed(KeyEvent event) {
        Optional<TrainAction> action = keys.get().action(KeyNames.of(event.getCode()));
        boolean meantForAnother = event.isControlDown() || event.isAltDown() || event.isMetaDown() || isTyping(event);
        if (action.isEmpty() || meantForAnother || !active.getAsBoolean()) {
            return;
        }
        event.consume();
        if (down.add(event.getCode()) || action.get().isRepeating()) {
            Objects.requireNonNull(actions.get(action.get())).run();
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
