package pumpwise.ui.train;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskHandle;
import pumpwise.ui.task.TestTasks;

/// A double of the executor of tasks for tests with a window: what is under way arrives on the thread of the toolkit.
final class ToolkitTasks implements TestTasks {

    private final TestTasks tasks;

    ToolkitTasks(TestTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public <T> TaskHandle run(Task<T> task) {
        return tasks.run(task);
    }

    @Override
    public Executor worker() {
        return tasks.worker();
    }

    @Override
    public Executor window() {
        return tasks.window();
    }

    @Override
    public void settle() {
        if (Platform.isFxApplicationThread()) {
            tasks.settle();
        } else {
            WaitForAsyncUtils.waitForAsyncFx(10_000, (Runnable) tasks::settle);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Override
    public String toString() {
        return tasks.toString();
    }
}
