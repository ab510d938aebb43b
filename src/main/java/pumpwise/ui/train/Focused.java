package pumpwise.ui.train;

/// A part of the screen that knows where the focus belongs when it comes into view.
interface Focused {

    /// Takes the focus there.
    void focus();
}
