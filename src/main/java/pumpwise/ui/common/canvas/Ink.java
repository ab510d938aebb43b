package pumpwise.ui.common.canvas;

import pumpwise.catalog.Worded;

/// The colors of drawings, which the style sheet sets.
public enum Ink {
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
    SELECTED,
    FEW,
    SOME,
    MANY,
    ON_MANY,
    EDGE,
    HOVER;

    /// Its CSS property.
    String property() {
        return "-ink-" + Worded.key(this);
    }
}
