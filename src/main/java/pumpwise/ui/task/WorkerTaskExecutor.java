package pumpwise.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Runs the work of tasks on a worker thread and their callbacks on the UI thread.
public final class WorkerTaskExecutor implements TaskExecutor {

    private static final Logger LOG = Logger.getLogger(WorkerTaskExecutor.class.getName());

    private final Executor worker;
    private final Executor window;
    private final @Nullable IdleGate gate;

    /// @param worker runs the work in order, on one thread
    /// @param window the UI thread
    public WorkerTaskExecutor(Executor worker, Executor window) {
        this(worker, window, null);
    }

    /// @param worker runs the work in order, on one thread
    /// @param window the UI thread
    /// @param gate holds back work that lets the user go first; null if nothing does
    WorkerTaskExecutor(Executor worker, Executor window, @Nullable IdleGate gate) {
        this.worker = worker;
        this.window = window;
        this.gate = gate;
    }

    @Override
    public <T> TaskHandle run(Task<T> task) {
        TaskRun<T> run = new TaskRun<>(task, window, gate);
        try {
            worker.execute(run::work);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the program is ending", e);
            run.cancel();
        }
        return run;
    }
}
