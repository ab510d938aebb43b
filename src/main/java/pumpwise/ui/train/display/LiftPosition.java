package pumpwise.ui.train.display;

/// A position of the animated lift.
///
/// @param wanted whether there is a tempo to follow
/// @param height from 0 at the bottom to 1 at the peak
record LiftPosition(boolean wanted, double height) {

    /// No tempo, so nothing to show.
    static final LiftPosition NONE = new LiftPosition(false, 0);
}
