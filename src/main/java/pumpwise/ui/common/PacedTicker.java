package pumpwise.ui.common;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Ticks by a clock of its own. An animation of the toolkit would do too, but while one runs the toolkit gets ready to
/// draw sixty times a second, whether anything has changed or not. The next tick is asked for only after the one
/// before, so that a busy window has none waiting.
public final class PacedTicker implements Ticker {

    private static final Logger LOG = Logger.getLogger(PacedTicker.class.getName());

    /// However little is waited for, the window has other things to do too.
    private static final Duration LEAST = Duration.ofMillis(10);

    private final ScheduledExecutorService pace;
    private final Executor window;
    private @Nullable Supplier<Duration> tick;
    private @Nullable ScheduledFuture<?> next;

    /// @param pace wakes up in time
    /// @param window carries ticks out: the thread of the toolkit, on which this is also started and stopped
    public PacedTicker(ScheduledExecutorService pace, Executor window) {
        this.pace = pace;
        this.window = window;
    }

    @Override
    public void start(Supplier<Duration> wanted) {
        stop();
        tick = wanted;
        tick(wanted);
    }

    @Override
    public void stop() {
        tick = null;
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    private void tick(Supplier<Duration> asked) {
        if (tick != asked) {
            return;
        }
        Duration wait = asked.get();
        // It may have been its last.
        if (tick == asked) {
            arm(asked, wait.compareTo(LEAST) < 0 ? LEAST : wait);
        }
    }

    private void arm(Supplier<Duration> asked, Duration wait) {
        try {
            next = pace.schedule(() -> window.execute(() -> tick(asked)), wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the window is closing", e);
        }
    }
}
