package pumpwise.ui.common;

/// A part of the screen that knows where the focus belongs when it comes into view.
public interface FocusTarget {

    /// Takes the focus there.
    void focus();
}
