package pumpwise.ui.train.display;

import java.util.List;

/// The kind of line for a phase, which identifies it without its color.
///
/// @param width of the arc, relative to the usual one
/// @param trackWidth of the track below it
/// @param dash length of a dash, relative to the full circle; 0 for an unbroken line
/// @param doubled whether there is a second ring inside
record RingLine(double width, double trackWidth, double dash, boolean doubled) {

    private static final double GAP = 0.6;

    static RingLine of(PhaseLook look) {
        return switch (look) {
            case READY -> new RingLine(0.55, 0.2, 1 / 60.0, false);
            case LIFT -> new RingLine(1, 0.2, 0, false);
            case HOLD -> new RingLine(1, 1, 0, true);
            case LOWER -> new RingLine(1, 0.2, 0, false);
            case STEP -> new RingLine(1, 1, 1 / 24.0, false);
            case FREE -> new RingLine(0.3, 0.3, 0, false);
            case TIMED -> new RingLine(0.8, 0.8, 0, false);
            case REST -> new RingLine(0.55, 0.55, 0, false);
            case SWITCH -> new RingLine(0.8, 0.2, 1 / 8.0, false);
        };
    }

    /// Dash and gap for a line of this length; empty for an unbroken one.
    List<Double> dashes(double length) {
        return dash == 0 ? List.of() : List.of(length * dash * GAP, length * dash * (1 - GAP));
    }
}
