package pumpwise.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One run of a task, from the work to its callback.
final class TaskRun<T> implements TaskHandle, TaskProgress {

    private static final Logger LOG = Logger.getLogger(TaskRun.class.getName());

    private final Task<T> task;
    private final Executor window;
    private final @Nullable IdleGate gate;
    // Only the latest report is kept, so that a busy window is not flooded with old ones.
    private final AtomicReference<@Nullable Double> reported = new AtomicReference<>();
    // Only written on the UI thread.
    private volatile boolean finished;

    /// @param window runs the callbacks
    TaskRun(Task<T> task, Executor window) {
        this(task, window, null);
    }

    /// @param window runs the callbacks
    /// @param gate holds back the work; null if nothing does
    TaskRun(Task<T> task, Executor window, @Nullable IdleGate gate) {
        this.task = task;
        this.window = window;
        this.gate = gate;
    }

    /// Does the work, and reports the result to the window.
    void work() {
        if (isCancelled()) {
            return;
        }
        try {
            T result = task.work().run(this);
            if (!isEnded()) {
                window.execute(() -> answer(() -> task.done().accept(result)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        } catch (Throwable fault) {
            if (fault instanceof RuntimeException || fault instanceof Error) {
                // An unexpected failure must be in the log even if the window shows less.
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

    @Override
    public void letUserGoFirst() {
        if (gate != null) {
            gate.pass();
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
        return finished || isEnded();
    }

    /// Whether the program ends and leaves the work undone.
    private boolean isEnded() {
        return gate != null && gate.isEnded();
    }
}
