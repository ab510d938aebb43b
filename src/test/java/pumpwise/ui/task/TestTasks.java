package pumpwise.ui.task;

import java.util.concurrent.Executor;

/// A test double of the task executor, for tests of view-models. Between a command and its assertions, a test calls
/// [#settle()].
public interface TestTasks extends TaskExecutor {

    /// A thread for work without a task, such as that of the disk.
    Executor worker();

    /// The UI thread.
    Executor window();

    /// Runs all pending work and callbacks, and everything that follows from them.
    void settle();

    /// Runs a command, and everything that follows from it.
    default void settle(Runnable command) {
        command.run();
        settle();
    }
}
