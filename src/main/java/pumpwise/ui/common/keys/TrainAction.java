package pumpwise.ui.common.keys;

import java.util.List;
import pumpwise.catalog.Worded;

/// The actions of keys in a running session, with their default keys: first those of a keyboard, then those of a
/// presenter's remote. Keys are named as in [javafx.scene.input.KeyCode].
public enum TrainAction {
    /// The main action: start, pause, resume, or finish the set.
    NEXT(false, "SPACE", "PAGE_DOWN"),
    DONE(false, "ENTER", "B", "PERIOD"),
    /// Pauses and resumes in every phase.
    PAUSE(false, "P"),
    BACK(false, "LEFT", "PAGE_UP"),
    SKIP(false, "RIGHT"),
    /// Restores what going back or skipping removed.
    UNDO(false, "U"),
    LONGER(true, "PLUS"),
    SHORTER(true, "MINUS"),
    /// Increases the selected value of a set.
    MORE(true, "UP"),
    FEWER(true, "DOWN"),
    /// Selects the next value of a set.
    FIELD(false, "TAB"),
    COUNT(false, "R"),
    LOAD(false, "L"),
    EFFORT(false, "E"),
    /// Corrects any set of the session.
    CORRECT(false, "C"),
    /// Changes the plan while the session runs.
    CHANGE(false, "X"),
    SLOWER(true, "S"),
    FASTER(true, "Q"),
    GUIDED(false, "G"),
    MUTE(false, "M"),
    FULL(false, "F", "F11"),
    /// Dismisses the notice.
    DISMISS(false, "D"),
    LEAVE(false, "ESCAPE");

    private final boolean repeating;

    @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
    private final List<String> usualKeys;

    TrainAction(boolean repeating, String... usualKeys) {
        this.repeating = repeating;
        this.usualKeys = List.of(usualKeys);
    }

    /// The kebab-case id, which never changes because settings contain it.
    public String id() {
        return Worded.key(this);
    }

    /// Whether holding the key down repeats the action.
    public boolean isRepeating() {
        return repeating;
    }

    /// The names of the default keys.
    public List<String> usualKeys() {
        return usualKeys;
    }

    /// The key of the text that describes it.
    public String hintKey() {
        return "train.hint." + id();
    }
}
