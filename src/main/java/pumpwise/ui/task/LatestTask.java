package pumpwise.ui.task;

import org.jspecify.annotations.Nullable;

/// Runs tasks of which only the latest counts, such as refreshing a list. A new task cancels the previous one.
public final class LatestTask {

    private final TaskExecutor executor;
    private @Nullable TaskHandle running;

    public LatestTask(TaskExecutor executor) {
        this.executor = executor;
    }

    /// Runs a task and cancels the previous one.
    public <T> void run(Task<T> task) {
        run(task, executor);
    }

    /// Runs a task in another way than usual, and cancels the previous one.
    public <T> void run(Task<T> task, TaskExecutor other) {
        cancel();
        running = other.run(task);
    }

    /// Whether a task is still running.
    public boolean isRunning() {
        return running != null && !running.isFinished();
    }

    /// Cancels the running task, if there is one.
    public void cancel() {
        TaskHandle before = running;
        running = null;
        if (before != null) {
            before.cancel();
        }
    }
}
