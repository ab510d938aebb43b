package pumpwise.ui.train.display;

/// What the ring shows. All places on it are parts of the whole round, 0 to 1, clockwise from the top.
///
/// @param look decides colour and shape
/// @param digits the figure inside: seconds left as a rule
/// @param from where the thick arc begins
/// @param to where it ends
/// @param window where the green arc begins, which ends at the top: from here on it is enough; 1 for none
public record RingState(PhaseLook look, String digits, double from, double to, double window) {

    /// Before anything is shown.
    static final RingState NONE = new RingState(PhaseLook.READY, "", 0, 0, 1);
}
