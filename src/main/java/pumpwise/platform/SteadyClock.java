package pumpwise.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The source of session instants: it begins at what the clock on the wall says and from then on only goes
/// forward, even through a suspend or when someone sets the wall clock.
///
/// [System#nanoTime] stands still during a suspend on Linux and macOS. On Linux the uptime of the system tells how
/// long that was; on macOS only the wall clock does, so that setting it forward there looks like a suspend; on
/// Windows `nanoTime` runs on and nothing needs telling.
public final class SteadyClock implements InstantSource {

    /// Less than this may be the coarseness of the other clock.
    private static final Duration NOTICEABLE = Duration.ofMillis(500);

    private final Instant base;
    private final LongSupplier nanos;
    private final Supplier<OptionalLong> suspendingMillis;
    private final long startNanos;
    private final long startMillis;
    private long suspended;

    /// A clock over the system's own clocks, beginning no earlier than `notBefore`.
    public static SteadyClock system(Instant notBefore) {
        InstantSource wall = InstantSource.system();
        Instant base = wall.instant().isBefore(notBefore) ? notBefore : wall.instant();
        return new SteadyClock(base, System::nanoTime, otherClock(wall));
    }

    /// @param base the first instant
    /// @param nanos a clock that may stand still during a suspend
    /// @param suspendingMillis a coarser one that does not, or nothing
    SteadyClock(Instant base, LongSupplier nanos, Supplier<OptionalLong> suspendingMillis) {
        this.base = base;
        this.nanos = nanos;
        this.suspendingMillis = suspendingMillis;
        startNanos = nanos.getAsLong();
        startMillis = suspendingMillis.get().orElse(0);
    }

    @Override
    public synchronized Instant instant() {
        long ran = nanos.getAsLong() - startNanos;
        OptionalLong other = suspendingMillis.get();
        if (other.isPresent()) {
            long behind = (other.getAsLong() - startMillis) * 1_000_000 - ran;
            if (behind > suspended + NOTICEABLE.toNanos()) {
                suspended = behind;
            }
        }
        return base.plusNanos(ran + suspended);
    }

    private static Supplier<OptionalLong> otherClock(InstantSource wall) {
        Path uptime = Path.of("/proc/uptime");
        if (Files.isReadable(uptime)) {
            return () -> read(uptime);
        }
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        return mac ? () -> OptionalLong.of(wall.millis()) : OptionalLong::empty;
    }

    private static OptionalLong read(Path uptime) {
        try {
            String text = Files.readString(uptime);
            return OptionalLong.of(Math.round(Double.parseDouble(text.substring(0, text.indexOf(' '))) * 1_000));
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
