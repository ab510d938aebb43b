package pumpwise.ui.train.change;

/// The pages of the menu of changes.
public enum ChangePage {
    CLOSED,
    /// The changes there are.
    MENU,
    /// The exercises to choose from instead.
    SWAP,
    /// The question whether to stop an exercise because it hurts.
    HURTS
}
