package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SteadyClockTest {

    private static final Instant BASE = Instant.parse("2026-01-05T18:00:00Z");
    private static final Path UPTIME = Path.of("/proc/uptime");

    private long nanos = 77;
    private final SteadyClock clock = new SteadyClock(BASE, () -> nanos);

    private Duration elapsed() {
        return Duration.between(BASE, clock.instant());
    }

    @Test
    void followsTheClockOfTheSystem() {
        nanos += 1_234_000_000L;
        assertThat(elapsed()).isEqualTo(Duration.ofMillis(1_234));
    }

    @Test
    void neverGoesBack() {
        nanos += Duration.ofSeconds(10).toNanos();
        Instant before = clock.instant();
        nanos -= Duration.ofSeconds(3).toNanos();
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void survivesTheOverflowOfTheClock() {
        nanos = Long.MAX_VALUE - 5;
        SteadyClock late = new SteadyClock(BASE, () -> nanos);
        nanos += 10;
        assertThat(late.instant()).isEqualTo(BASE.plusNanos(10));
    }

    @Test
    void aClockThatWasNotReadAtFirstDoesNotCountAsTimeAway() {
        // A session starts at its base, however long the machine has been running.
        nanos = Duration.ofDays(40).toNanos();
        assertThat(new SteadyClock(BASE, () -> nanos).instant()).isEqualTo(BASE);
    }

    @Test
    void beginsNoEarlierThanAsked() {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        assertThat(SteadyClock.system(later).instant()).isAfterOrEqualTo(later);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxTheClockCountsSuspendAsTheUptimeDoes() throws IOException {
        LongSupplier boot = SuspendClock.of("Linux").orElseThrow();
        double before = uptime();
        double now = boot.getAsLong() / 1e9;
        double after = uptime();
        // The uptime is truncated to hundredths of a second.
        assertThat(now).isBetween(before, after + 0.011);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theClockRunsForward() {
        LongSupplier system = SuspendClock.of(System.getProperty("os.name")).orElseThrow();
        long first = system.getAsLong();
        assertThat(system.getAsLong()).isGreaterThanOrEqualTo(first);
    }

    @Test
    void windowsNeedsNone() {
        assertThat(SuspendClock.of("Windows 11")).isEmpty();
    }

    private static double uptime() throws IOException {
        String text = Files.readString(UPTIME);
        return Double.parseDouble(text.substring(0, text.indexOf(' ')));
    }
}
