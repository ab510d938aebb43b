package pumpwise.ui.common.keys;

import java.util.List;
import pumpwise.catalog.Worded;

/// What keys do in a running session, with the keys that do it unless the user wants others: those of a keyboard first,
/// then those that a presenter's remote sends. Keys are named as in [javafx.scene.input.KeyCode].
public enum TrainAction {
    /// Does what comes next naturally.
    NEXT(false, "SPACE", "PAGE_DOWN"),
    DONE(false, "ENTER", "B", "PERIOD"),
    /// Pauses and resumes in every phase.
    PAUSE(false, "P"),
    BACK(false, "LEFT", "PAGE_UP"),
    SKIP(false, "RIGHT"),
    /// Brings back what going back or skipping removed.
    UNDO(false, "U"),
    LONGER(true, "PLUS"),
    SHORTER(true, "MINUS"),
    /// More of the chosen figure of a set.
    MORE(true, "UP"),
    FEWER(true, "DOWN"),
    /// Chooses the next figure of a set.
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

    /// Kebab-case and stable, because the settings contain it.
    public String id() {
        return Worded.key(this);
    }

    /// Whether a key that is held down repeats it.
    public boolean isRepeating() {
        return repeating;
    }

    /// The names of its keys until the user chooses others.
    public List<String> usualKeys() {
        return usualKeys;
    }

    /// The key of the text that describes it.
    public String hintKey() {
        return "train.hint." + id();
    }
}
