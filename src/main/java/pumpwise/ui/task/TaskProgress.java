package pumpwise.ui.task;

/// What running work tells about itself, and learns about the interest in it.
public interface TaskProgress {

    /// Reports the share of the work that is done, from 0 to 1.
    void report(double share);

    /// Whether the result is no longer wanted, so that long work can stop early.
    boolean isCancelled();
}
