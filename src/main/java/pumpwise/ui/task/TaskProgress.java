package pumpwise.ui.task;

/// The progress that running work reports, and its cancellation.
public interface TaskProgress {

    /// Reports the share of the work that is done, from 0 to 1.
    void report(double share);

    /// Waits while the user acts, where work is held back. Long work calls it between its steps.
    void letUserGoFirst();

    /// Whether the result is no longer needed, so that long work can stop early.
    boolean isCancelled();
}
