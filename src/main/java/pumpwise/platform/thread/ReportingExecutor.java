package pumpwise.platform.thread;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/// A single-threaded executor for immediate and delayed work, in order. Everything that the work throws goes to the
/// uncaught-exception handler of the thread, so that no failure is lost in an unused future. After a shutdown, delayed
/// work is dropped, and the thread ends when the remaining work is done.
public final class ReportingExecutor extends ScheduledThreadPoolExecutor {

    /// @param name of the thread
    public ReportingExecutor(String name) {
        this(name, Thread.NORM_PRIORITY);
    }

    @SuppressWarnings("ThreadPriorityCheck") // See urgent.
    private ReportingExecutor(String name, int priority) {
        super(1, Thread.ofPlatform().name(name).daemon().priority(priority).factory());
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        setRemoveOnCancelPolicy(true);
    }

    /// An executor whose thread has the highest priority, as far as the system supports that.
    @SuppressWarnings("ThreadPriorityCheck") // It helps where it is honored, and nothing relies on it.
    public static ReportingExecutor urgent(String name) {
        return new ReportingExecutor(name, Thread.MAX_PRIORITY);
    }

    @Override
    protected void afterExecute(Runnable work, @Nullable Throwable thrown) {
        super.afterExecute(work, thrown);
        Throwable fault = thrown == null ? outcome(work) : thrown;
        if (fault != null) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
        }
    }

    /// What the work threw; null if it succeeded, was cancelled, or is periodic.
    private static @Nullable Throwable outcome(Runnable work) {
        if (!(work instanceof Future<?> future) || !future.isDone()) {
            return null;
        }
        try {
            future.get();
            return null;
        } catch (CancellationException e) {
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
