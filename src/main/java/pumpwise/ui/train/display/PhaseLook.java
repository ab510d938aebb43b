package pumpwise.ui.train.display;

import javafx.css.PseudoClass;
import pumpwise.catalog.Worded;

/// The phases that the screen distinguishes by color, shape and word.
public enum PhaseLook {
    READY,
    LIFT,
    HOLD,
    LOWER,
    /// The steps of a walk.
    STEP,
    /// A set at the user's own pace.
    FREE,
    /// A timed item.
    TIMED,
    REST,
    /// The time between the two sides of a set.
    SWITCH;

    @SuppressWarnings("ImmutableEnumChecker") // pseudo-classes are interned
    private final PseudoClass state = PseudoClass.getPseudoClass(id());

    /// Its part of text keys.
    String id() {
        return Worded.key(this);
    }

    /// Its pseudo-class in style sheets.
    public PseudoClass state() {
        return state;
    }
}
