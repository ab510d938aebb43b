package pumpwise.ui.task;

/// Runs tasks. Their work is done in order, so that the later of two writes to a file always wins. Their callbacks may
/// run in any order.
@FunctionalInterface
public interface TaskExecutor {

    /// Runs a task. Must be called on the UI thread.
    <T> TaskHandle run(Task<T> task);
}
