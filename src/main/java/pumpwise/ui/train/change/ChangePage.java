package pumpwise.ui.train.change;

/// The pages of the menu of plan changes.
public enum ChangePage {
    CLOSED,
    /// The list of changes.
    MENU,
    /// The list of alternative exercises.
    SWAP,
    /// The question whether to stop an exercise because it hurts.
    PAIN
}
