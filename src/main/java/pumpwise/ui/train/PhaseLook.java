package pumpwise.ui.train;

import java.util.Locale;

/// What is going on, as far as the screen tells it apart by colour, shape and word.
enum PhaseLook {
    READY,
    LIFT,
    HOLD,
    LOWER,
    /// Steps of a walk.
    STEP,
    /// A set at one's own pace.
    FREE,
    /// Something kept up for a time.
    TIMED,
    REST,
    /// Between the two sides of a set.
    SWITCH;

    /// As it stands in style classes and keys of words.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
