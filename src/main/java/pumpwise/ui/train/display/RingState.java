package pumpwise.ui.train.display;

/// What the ring shows. All places on it are parts of the full circle, 0 to 1, clockwise from the top.
///
/// @param look decides color and shape
/// @param digits the figure inside, as a rule the seconds left
/// @param from where the thick arc begins
/// @param to where it ends
/// @param window where the green arc begins, which marks the time after the minimum; 1 for no such arc
public record RingState(PhaseLook look, String digits, double from, double to, double window) {

    /// Before anything is shown.
    static final RingState NONE = new RingState(PhaseLook.READY, "", 0, 0, 1);
}
