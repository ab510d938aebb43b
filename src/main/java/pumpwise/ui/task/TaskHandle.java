package pumpwise.ui.task;

/// A handle to a submitted task, for the UI thread only.
public interface TaskHandle {

    /// Cancels the task unless it is finished: no result, failure, or progress is reported from now on. Work that has
    /// not started is skipped; work that has started runs to its end.
    void cancel();

    /// Whether the task is done, has failed, or was cancelled.
    boolean isFinished();
}
