package pumpwise.ui.common;

/// A part of the screen that knows where the focus belongs when it is displayed.
public interface FocusTarget {

    /// Moves the focus there.
    void focus();
}
