package pumpwise.platform.awake;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps the screen on while a session runs. If the session stands still for long, because it is paused or waits for a
/// key, the screen may go dark: a forgotten session must not drain the battery.
public final class SessionScreenAwake {

    /// A user who is only resting has pressed a key by then.
    static final Duration MAX_IDLE = Duration.ofMinutes(10);

    private final ScreenAwake awake;
    private final Executor worker;
    private final ScheduledExecutorService timer;
    private boolean running;
    private boolean idle;
    private boolean on;
    private @Nullable Future<?> release;

    /// @param worker asks the system, in order
    /// @param timer wakes up after a long time
    public SessionScreenAwake(ScreenAwake awake, Executor worker, ScheduledExecutorService timer) {
        this.awake = awake;
        this.worker = worker;
        this.timer = timer;
    }

    /// A session runs, or no longer.
    public synchronized void setRunning(boolean now) {
        running = now;
        update();
    }

    /// The session stands still until the user does something, or no longer.
    public synchronized void setIdle(boolean now) {
        idle = now;
        update();
    }

    private void update() {
        if (running && idle) {
            if (release == null) {
                release = schedule();
            }
            return;
        }
        if (release != null) {
            release.cancel(false);
            release = null;
        }
        set(running);
    }

    private @Nullable Future<?> schedule() {
        try {
            return timer.schedule(this::release, MAX_IDLE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // The program is ending, and the system lets the screen sleep with it.
            return null;
        }
    }

    private synchronized void release() {
        if (running && idle) {
            set(false);
        }
    }

    private void set(boolean wanted) {
        if (wanted != on) {
            on = wanted;
            worker.execute(wanted ? awake::begin : awake::end);
        }
    }
}
