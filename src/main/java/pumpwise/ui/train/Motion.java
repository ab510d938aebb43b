package pumpwise.ui.train;

/// Where the figure that moves with the tempo stands.
///
/// @param wanted whether there is a tempo to move with
/// @param height of the lift, from 0 at the bottom to 1 at the peak
record Motion(boolean wanted, double height) {

    /// No tempo, no figure.
    static final Motion NONE = new Motion(false, 0);
}
