package pumpwise.platform.sound;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.thread.ReportingExecutor;

/// The only thread that uses the sound device. Ignores work after it is shut down.
final class AudioThread {

    private static final Logger LOG = Logger.getLogger(AudioThread.class.getName());

    private final ScheduledExecutorService executor;
    private final Consumer<Exception> failed;

    /// A use of the device.
    @FunctionalInterface
    interface Work {
        void run() throws LineUnavailableException;
    }

    /// @param failed receives the exceptions of the device, on this thread
    AudioThread(ScheduledExecutorService executor, Consumer<Exception> failed) {
        this.executor = executor;
        this.failed = failed;
    }

    static ScheduledExecutorService urgent() {
        return ReportingExecutor.urgent("audio");
    }

    /// Runs work as soon as possible.
    void submit(Work work) {
        try {
            executor.execute(() -> attempt(work));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the speaker is closed", e);
        }
    }

    /// Runs work after a delay, instead of earlier work that has not started.
    @Nullable Future<?> after(Duration delay, @Nullable Future<?> instead, Work work) {
        cancel(instead);
        try {
            return executor.schedule(() -> attempt(work), Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the speaker is closed", e);
            return null;
        }
    }

    static void cancel(@Nullable Future<?> task) {
        if (task != null) {
            task.cancel(false);
        }
    }

    void shutdown() {
        executor.shutdown();
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (LineUnavailableException | RuntimeException e) {
            failed.accept(e);
        }
    }
}
