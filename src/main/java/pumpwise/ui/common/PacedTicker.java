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

/// A ticker with its own thread. An animation of JavaFX would prepare a frame sixty times a second even if nothing
/// changes. The next tick is only scheduled after the previous one, so that ticks do not pile up while the window is
/// busy.
public final class PacedTicker implements Ticker {

    private static final Logger LOG = Logger.getLogger(PacedTicker.class.getName());

    /// The shortest delay, which leaves time for other work of the window.
    private static final Duration MIN_DELAY = Duration.ofMillis(10);

    private final ScheduledExecutorService pace;
    private final Executor window;
    private @Nullable Supplier<Duration> tick;
    private @Nullable ScheduledFuture<?> next;

    /// @param pace schedules the ticks
    /// @param window runs them: the UI thread, on which the ticker must also be started and stopped
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
        // The tick may have stopped the ticker.
        if (tick == asked) {
            arm(asked, wait.compareTo(MIN_DELAY) < 0 ? MIN_DELAY : wait);
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
