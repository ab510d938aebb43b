package pumpwise.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Ticks ten times a second by a clock of its own. An animation of the toolkit would do too, but while one runs the
/// toolkit gets ready to draw sixty times a second, whether anything has changed or not. The next tick is asked for
/// only after the one before, so that a busy window has none waiting.
public final class PacedTicker implements Ticker {

    private static final Logger LOG = Logger.getLogger(PacedTicker.class.getName());
    private static final long EVERY_MILLIS = 100;

    private final ScheduledExecutorService pace;
    private final Executor window;
    private Runnable tick = () -> {};
    private @Nullable ScheduledFuture<?> next;

    /// @param pace wakes up in time
    /// @param window carries ticks out: the thread of the toolkit, on which this is also started and stopped
    public PacedTicker(ScheduledExecutorService pace, Executor window) {
        this.pace = pace;
        this.window = window;
    }

    @Override
    public void start(Runnable wanted) {
        tick = wanted;
        if (next == null) {
            arm();
        }
    }

    @Override
    public void stop() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    private void arm() {
        try {
            next = pace.schedule(() -> window.execute(this::tick), EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the window is closing", e);
        }
    }

    private void tick() {
        if (next != null) {
            arm();
            tick.run();
        }
    }
}
