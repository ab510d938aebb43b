package pumpwise.storage.session;

/// Receives the progress of work on many files, and can end it early. Called on the thread that does the work.
public interface FileProgress {

    /// No progress is shown, and the work runs to its end.
    FileProgress NONE = (_, _) -> {};

    /// Reports the number of files that are done, out of all.
    void report(int done, int all);

    /// Whether the work should end now.
    default boolean isCancelled() {
        return false;
    }
}
