package pumpwise.ui.settings;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.words.Words;

/// The settings for the keys of a running session. A key is added by pressing it. If it already has another action, a
/// message says so, and pressing it again moves it.
public final class KeysViewModel {

    private static final String CANCEL = "ESCAPE";

    /// Modifier keys, which are pressed together with others.
    private static final Set<String> NOT_ALONE =
            Set.of("SHIFT", "CONTROL", "ALT", "ALT_GRAPH", "META", "COMMAND", "WINDOWS", "CAPS");

    /// A key without a code or character, such as a special key of a laptop.
    private static final String UNKNOWN = "UNDEFINED";

    /// Keys with the same meaning on every screen.
    private static final Set<String> RESERVED = Set.of("F1");

    /// Actions that always need a key.
    private static final Set<TrainAction> NEEDED = Set.of(TrainAction.NEXT, TrainAction.LEAVE);

    private final Words words;
    private final CurrentSettings settings;
    private final ReadOnlyObjectWrapper<KeyMap> keys = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TrainAction> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private String told = "";

    KeysViewModel(Words words, CurrentSettings settings) {
        this.words = words;
        this.settings = settings;
        settings.valueProperty().subscribe(now -> keys.set(KeyMap.of(now.training().keys())));
    }

    /// The keys of each action.
    public ReadOnlyObjectProperty<KeyMap> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// The action that gets the next key; null if no key is expected.
    public ReadOnlyObjectProperty<@Nullable TrainAction> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// A message about the last key; empty for none.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Dismisses the message. What it warned of is asked again.
    public void dismissMessage() {
        told = "";
        message.set("");
    }

    /// Waits for a key for an action.
    public void add(TrainAction action) {
        told = "";
        message.set("");
        waiting.set(action);
    }

    /// Handles a key. Returns false if no key is expected.
    public boolean press(String key) {
        TrainAction action = waiting.get();
        if (action == null) {
            return false;
        }
        if (key.equals(CANCEL)) {
            stop();
        } else if (RESERVED.contains(key)) {
            message.set(words.text("settings.keys.reserved", KeyNames.written(key)));
        } else if (key.equals(UNKNOWN)) {
            message.set(words.text("settings.keys.unknown"));
        } else if (!NOT_ALONE.contains(key)) {
            take(action, key);
        }
        return true;
    }

    /// Stops waiting for a key.
    public void stop() {
        told = "";
        message.set("");
        waiting.set(null);
    }

    /// Removes a key from its action.
    public void remove(String key) {
        stop();
        if (isLastOfNeeded(key)) {
            message.set(words.text("settings.keys.last", KeyNames.written(key)));
        } else {
            change(keys.get().without(key));
        }
    }

    /// Restores the default keys.
    public void reset() {
        stop();
        change(KeyMap.usual());
    }

    private void take(TrainAction action, String key) {
        Optional<TrainAction> other = keys.get().action(key).filter(it -> it != action);
        if (other.isPresent() && isLastOfNeeded(key)) {
            message.set(words.text("settings.keys.last", KeyNames.written(key)));
        } else if (other.isPresent() && !told.equals(key)) {
            told = key;
            message.set(words.text(
                    "settings.keys.taken", KeyNames.written(key), words.text(other.get().hintKey())));
        } else {
            stop();
            change(keys.get().with(action, key));
        }
    }

    private boolean isLastOfNeeded(String key) {
        return keys.get()
                .action(key)
                .filter(NEEDED::contains)
                .filter(action -> keys.get().keys(action).size() == 1)
                .isPresent();
    }

    private void change(KeyMap next) {
        settings.change(old -> old.withTraining(it -> it.withKeys(next.changed())));
    }
}
