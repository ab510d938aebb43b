package pumpwise.ui.train.live;

/// Receives the result of saving a finished session, on the UI thread.
public interface SaveListener {

    /// The session is saved.
    void saved();

    /// The session could not be saved.
    void saveFailed(Exception cause);
}
