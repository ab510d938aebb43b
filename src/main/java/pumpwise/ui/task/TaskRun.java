package pumpwise.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One run of a task, from the executor that does its work to its answer in the window.
final class TaskRun<T> implements TaskHandle, TaskProgress {

    private static final Logger LOG = Logger.getLogger(TaskRun.class.getName());

    private final Task<T> task;
    private final Executor window;
    // The latest report that the window has not seen yet: a busy window is not flooded with old ones.
    private final AtomicReference<@Nullable Double> reported = new AtomicReference<>();
    // Written on the window's thread only.
    private volatile boolean finished;

    /// @param window runs everything but the work
    TaskRun(Task<T> task, Executor window) {
        this.task = task;
        this.window = window;
    }

    /// Does the work, and sends its answer to the window.
    void work() {
        if (finished) {
            return;
        }
        try {
            T result = task.work().run(this);
            window.execute(() -> answer(() -> task.done().accept(result)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        } catch (Throwable fault) {
            if (fault instanceof RuntimeException || fault instanceof Error) {
                // Nobody expected it, so it must be in the log even where the window says less.
                LOG.log(Level.WARNING, "a task failed", fault);
            }
            fail(fault);
        }
    }

    private void fail(Throwable fault) {
        window.execute(() -> answer(() -> task.failed().accept(fault)));
    }

    private void answer(Runnable answer) {
        if (!finished) {
            finished = true;
            answer.run();
        }
    }

    @Override
    public void cancel() {
        answer(task.cancelled());
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public void report(double share) {
        if (reported.getAndSet(share) == null) {
            window.execute(this::showProgress);
        }
    }

    private void showProgress() {
        Double share = reported.getAndSet(null);
        if (share != null && !finished) {
            task.progress().accept(share);
        }
    }

    @Override
    public boolean isCancelled() {
        return finished;
    }
}
