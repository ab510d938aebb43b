package pumpwise.ui.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/// Holds back long work in the background while the user acts, so that what they asked for gets the processor and the
/// memory to itself. Work passes the gate between its steps. A user who never rests cannot stop it: it is held back for at
/// most as long as it works, and a little longer. One thread passes the gate; the others may be any.
public final class IdleGate {

    /// Who has not acted for this long is idle. Showing a screen takes less.
    static final Duration IDLE = Duration.ofMillis(400);

    /// How much longer work may be held back than it works.
    static final Duration LONGEST = Duration.ofSeconds(2);

    /// How soon held work notices that the user waits for other work.
    static final Duration LOOK = Duration.ofMillis(10);

    private final LongSupplier clock;
    private final Sleep sleep;
    private final AtomicInteger awaited = new AtomicInteger();
    private volatile long idleFrom;
    private volatile boolean isEnded;
    private long left;
    private long owed;
    private boolean goesOn;

    /// Lets a thread wait.
    @FunctionalInterface
    interface Sleep {
        void sleep(Duration time) throws InterruptedException;
    }

    /// @param clock the nanoseconds of a clock that only goes forward
    IdleGate(LongSupplier clock, Sleep sleep) {
        this.clock = clock;
        this.sleep = sleep;
        idleFrom = clock.getAsLong();
        left = idleFrom;
    }

    /// A gate that follows the clock of the system.
    public static IdleGate ofSystem() {
        return new IdleGate(System::nanoTime, Thread::sleep);
    }

    /// Closes the gate for a moment, because the user does something.
    public void userActs() {
        idleFrom = clock.getAsLong() + IDLE.toNanos();
    }

    /// Opens the gate, which stays open, because the program ends. The work behind it can stop then.
    void end() {
        isEnded = true;
    }

    /// Whether the program ends.
    boolean isEnded() {
        return isEnded;
    }

    /// An executor for work that the user waits for. The gate is open while such work waits for its turn, because that may
    /// come after the work that is held back.
    public Executor awaited(Executor worker) {
        return work -> {
            awaited.incrementAndGet();
            try {
                worker.execute(() -> {
                    awaited.decrementAndGet();
                    work.run();
                });
            } catch (RejectedExecutionException e) {
                awaited.decrementAndGet();
                throw e;
            }
        };
    }

    /// Waits until the user is idle, or has held the work back for long.
    void pass() {
        long now = clock.getAsLong();
        owed = Math.max(0, owed - (now - left));
        goesOn &= owed > 0;
        while (!goesOn && !isEnded && awaited.get() == 0 && now - idleFrom < 0) {
            try {
                sleep.sleep(Duration.ofNanos(Math.min(idleFrom - now, LOOK.toNanos())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            long later = clock.getAsLong();
            owed += later - now;
            now = later;
            goesOn = owed >= LONGEST.toNanos();
        }
        left = now;
    }
}
