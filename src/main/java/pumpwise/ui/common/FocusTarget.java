package pumpwise.ui.common;

/// A part of the screen that can take the focus when it is displayed.
public interface FocusTarget {

    /// Moves the focus to the right node.
    void focus();
}
