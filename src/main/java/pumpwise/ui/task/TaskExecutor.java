package pumpwise.ui.task;

/// Runs tasks. Their work is done one after the other, in the order in which they were handed over, so that the later of
/// two writes to a file always wins. Answers can arrive in any order.
@FunctionalInterface
public interface TaskExecutor {

    /// Runs a task. To be called on the window's thread.
    <T> TaskHandle run(Task<T> task);
}
