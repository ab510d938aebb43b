package pumpwise.ui.common.keys;

import java.util.List;
import pumpwise.catalog.Worded;

/// What keys do in a running session, with the keys that do it unless somebody wants others: those of a keyboard
/// first, then those that a presenter's remote sends. Keys are named as in [javafx.scene.input.KeyCode].
public enum TrainAction {
    /// The natural next thing.
    NEXT(false, "SPACE", "PAGE_DOWN"),
    DONE(false, "ENTER", "B", "PERIOD"),
    BACK(false, "LEFT", "PAGE_UP"),
    SKIP(false, "RIGHT"),
    LONGER(true, "PLUS"),
    SHORTER(true, "MINUS"),
    /// More of what is chosen in the set just done.
    MORE(true, "UP"),
    FEWER(true, "DOWN"),
    /// Chooses the next thing about the set just done.
    FIELD(false, "TAB"),
    COUNT(false, "R"),
    LOAD(false, "L"),
    EFFORT(false, "E"),
    /// What can be changed when the gym interferes.
    CHANGE(false, "X"),
    SLOWER(true, "S"),
    FASTER(true, "Q"),
    GUIDED(false, "G"),
    MUTE(false, "M"),
    FULL(false, "F", "F11"),
    LEAVE(false, "ESCAPE");

    private final boolean repeating;

    @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
    private final List<String> usualKeys;

    TrainAction(boolean repeating, String... usualKeys) {
        this.repeating = repeating;
        this.usualKeys = List.of(usualKeys);
    }

    /// Kebab-case, stable: it stands in the settings.
    public String id() {
        return Worded.key(this);
    }

    /// Whether a key that is held down does it again and again.
    public boolean isRepeating() {
        return repeating;
    }

    /// The names of its keys until somebody wants others.
    public List<String> usualKeys() {
        return usualKeys;
    }

    /// The key of the text that says what it does.
    public String hintKey() {
        return "train.hint." + id();
    }
}
