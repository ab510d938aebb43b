package pumpwise.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Runs the work of tasks on a worker thread and their callbacks on the UI thread.
public final class WorkerTaskExecutor implements TaskExecutor {

    private static final Logger LOG = Logger.getLogger(WorkerTaskExecutor.class.getName());

    private final Executor worker;
    private final Executor window;

    /// @param worker runs the work in order, on one thread
    /// @param window the UI thread
    public WorkerTaskExecutor(Executor worker, Executor window) {
        this.worker = worker;
        this.window = window;
    }

    @Override
    public <T> TaskHandle run(Task<T> task) {
        TaskRun<T> run = new TaskRun<>(task, window);
        try {
            worker.execute(run::work);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the program is ending", e);
            run.cancel();
        }
        return run;
    }
}
