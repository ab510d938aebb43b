package pumpwise.ui.timeline;
import pumpwise.catalog.Worded;

/// What the timeline is drawn with; the style sheet says in which colours.
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

    /// Its property in the style sheet.
    String property() {
        return "-ink-" + Worded.key(this);
    }
}
