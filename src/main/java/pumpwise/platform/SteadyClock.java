package pumpwise.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// The source of session instants. It starts at the time of the wall clock and then runs forward at a constant pace,
/// even during a suspend and when the wall clock is set.
public final class SteadyClock implements InstantSource {

    private final Instant base;
    private final LongSupplier nanos;
    private final long start;
    // Without a lock, so that the session never waits for the UI thread to read the clock.
    private final AtomicLong passed = new AtomicLong();

    /// The clock of this system, starting no earlier than `notBefore`.
    public static SteadyClock system(Instant notBefore) {
        Instant wall = InstantSource.system().instant();
        LongSupplier nanos = SuspendClock.of(System.getProperty("os.name", "")).orElse(System::nanoTime);
        return new SteadyClock(wall.isBefore(notBefore) ? notBefore : wall, nanos);
    }

    /// @param base the first instant
    /// @param nanos a clock that keeps running during a suspend
    SteadyClock(Instant base, LongSupplier nanos) {
        this.base = base;
        this.nanos = nanos;
        start = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        // Differences, because the number may overflow.
        return base.plusNanos(passed.accumulateAndGet(nanos.getAsLong() - start, Math::max));
    }
}
