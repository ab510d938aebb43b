package pumpwise.ui.train.display;

/// The position of the figure that moves with the tempo.
///
/// @param wanted whether there is a tempo to move with
/// @param height of the lift, from 0 at the bottom to 1 at the peak
record LiftPosition(boolean wanted, double height) {

    /// No tempo, no figure.
    static final LiftPosition NONE = new LiftPosition(false, 0);
}
