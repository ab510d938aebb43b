package pumpwise.ui.progress.plot;

import pumpwise.ui.common.canvas.Ink;

/// How the lines of a chart look: each has its own color, dashes, and shape of points.
enum LineStyle {
    SOLID(Ink.COOL_DOWN),
    DASHED(Ink.REST, 6, 5),
    DOTTED(Ink.WORK, 1, 5),
    DOT_DASHED(Ink.SWITCH, 8, 4, 1, 4),
    LONG_DASHED(Ink.READY, 12, 5);

    private final Ink ink;
    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final double[] dashes;

    LineStyle(Ink ink, double... dashes) {
        this.ink = ink;
        this.dashes = dashes;
    }

    /// The style of a line by its number, from 0.
    static LineStyle of(int line) {
        return values()[line % values().length];
    }

    Ink ink() {
        return ink;
    }

    /// The lengths of dashes and gaps in turn; empty for a solid line.
    double[] dashes() {
        return dashes.clone();
    }
}
