package pumpwise.ui.train.change;

/// What the menu of changes is about.
public enum ChangePage {
    CLOSED,
    /// What can be changed.
    MENU,
    /// With which exercise to go on instead.
    SWAP,
    /// Whether to stop an exercise because it hurts.
    HURTS
}
