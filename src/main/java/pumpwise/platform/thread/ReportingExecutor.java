package pumpwise.platform.thread;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/// A single-threaded executor for immediate and delayed work, in order. Everything that the work throws goes to the
/// uncaught-exception handler of the thread, so that no failure is lost in an unused future. After a shutdown, delayed
/// work is dropped, and the thread ends when the remaining work is done.
public final class ReportingExecutor extends ScheduledThreadPoolExecutor {

    /// @param name of the thread
    public ReportingExecutor(String name) {
        this(Thread.ofPlatform().name(name).daemon().factory());
    }

    private ReportingExecutor(ThreadFactory threads) {
        super(1, threads);
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        setRemoveOnCancelPolicy(true);
    }

    /// An executor whose thread has the highest priority that the system grants, for work with deadlines.
    @SuppressWarnings("ThreadPriorityCheck") // It helps where it is honored, and nothing relies on it.
    public static ReportingExecutor urgent(String name) {
        ThreadFactory threads =
                Thread.ofPlatform().name(name).daemon().priority(Thread.MAX_PRIORITY).factory();
        return new ReportingExecutor((Runnable work) -> threads.newThread(() -> {
            RealTimeScheduling.request();
            work.run();
        }));
    }

    /// An executor whose thread has the lowest priority, for long work that nobody waits for.
    @SuppressWarnings("ThreadPriorityCheck") // It helps where it is honored, and nothing relies on it.
    public static ReportingExecutor background(String name) {
        ThreadFactory threads =
                Thread.ofPlatform().name(name).daemon().priority(Thread.MIN_PRIORITY).factory();
        return new ReportingExecutor((Runnable work) -> threads.newThread(() -> {
            LowPriority.request();
            work.run();
        }));
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
