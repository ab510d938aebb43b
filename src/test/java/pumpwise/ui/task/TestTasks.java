package pumpwise.ui.task;

import java.util.concurrent.Executor;

/// A double of the executor of tasks, for tests of view-models. Between a command and what is expected of it, a test
/// calls [#settle()].
public interface TestTasks extends TaskExecutor {

    /// A thread that work is handed to without a task, such as that of the disk.
    Executor worker();

    /// The thread of the window.
    Executor window();

    /// Lets everything be done and answered that is under way, and whatever follows from it.
    void settle();

    /// Does a command, and lets everything be done that follows from it.
    default void settle(Runnable command) {
        command.run();
        settle();
    }
}
