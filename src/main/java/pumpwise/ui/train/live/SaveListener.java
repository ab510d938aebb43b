package pumpwise.ui.train.live;

/// Learns whether a finished session could be saved, always on the window's thread.
public interface SaveListener {

    /// The session is saved.
    void saved();

    /// The session could not be saved.
    void saveFailed(Exception cause);
}
