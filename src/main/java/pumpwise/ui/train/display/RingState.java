package pumpwise.ui.train.display;

/// The state of the ring. Positions on it are parts of the full circle, 0 to 1, clockwise from the top.
///
/// @param look decides color and shape
/// @param digits the digits inside, usually the seconds left
/// @param from the start of the thick arc
/// @param to its end
/// @param window the start of the green arc for the time after the minimum; 1 for no such arc
public record RingState(PhaseLook look, String digits, double from, double to, double window) {

    /// The state before a session is shown.
    static final RingState NONE = new RingState(PhaseLook.READY, "", 0, 0, 1);
}
