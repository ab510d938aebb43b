package pumpwise.platform.awake;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps the screen on while a session runs. If the session is idle for long, because it is paused or waits for a key,
/// the screen may turn off: a forgotten session must not drain the battery.
public final class SessionScreenAwake {

    /// A user who is only resting presses a key earlier.
    static final Duration MAX_IDLE = Duration.ofMinutes(10);

    private final ScreenAwake awake;
    private final Executor worker;
    private final ScheduledExecutorService timer;
    private boolean running;
    private boolean idle;
    private boolean on;
    private @Nullable Future<?> release;

    /// @param worker runs the requests to the system, in order
    /// @param timer calls back after a long time
    public SessionScreenAwake(ScreenAwake awake, Executor worker, ScheduledExecutorService timer) {
        this.awake = awake;
        this.worker = worker;
        this.timer = timer;
    }

    /// Sets whether a session is running.
    public synchronized void setRunning(boolean now) {
        running = now;
        update();
    }

    /// Sets whether the session does nothing until the user presses a key.
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
            // The program is exiting, and the screen may sleep.
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
