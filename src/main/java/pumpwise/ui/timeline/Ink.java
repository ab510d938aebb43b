package pumpwise.ui.timeline;
import pumpwise.catalog.Worded;

/// The colors of the timeline, which the style sheet sets.
enum Ink {
    READY,
    WARM_UP,
    WORK,
    HELD,
    COOL_DOWN,
    REST,
    SWITCH,
    GROUND,
    LINE,
    TEXT,
    SELECTED;

    /// Its CSS property.
    String property() {
        return "-ink-" + Worded.key(this);
    }
}
