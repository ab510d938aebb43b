package pumpwise.ui.train.display;

import javafx.css.PseudoClass;
import pumpwise.catalog.Worded;

/// What is going on, as far as the screen tells it apart by colour, shape and word.
public enum PhaseLook {
    READY,
    LIFT,
    HOLD,
    LOWER,
    /// Steps of a walk.
    STEP,
    /// A set at one's own pace.
    FREE,
    /// A timed item.
    TIMED,
    REST,
    /// Between the two sides of a set.
    SWITCH;

    @SuppressWarnings("ImmutableEnumChecker") // pseudo-classes are interned
    private final PseudoClass state = PseudoClass.getPseudoClass(id());

    /// Its name in the keys of texts.
    String id() {
        return Worded.key(this);
    }

    /// Its state in style sheets.
    public PseudoClass state() {
        return state;
    }
}
