package pumpwise.ui.task;

/// A task that was handed to an executor. Use it on the window's thread only.
public interface TaskHandle {

    /// Cancels the task unless it is finished: neither a result, nor a failure, nor progress arrives from now on. Work
    /// that has not started is never done; work that has started runs to its end.
    void cancel();

    /// Whether the task has been answered or cancelled.
    boolean isFinished();
}
