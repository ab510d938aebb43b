package pumpwise.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Instant BASE = Instant.parse("2026-01-05T18:00:00Z");

    private long nanos = 77;
    private long uptimeMillis = 5_000;
    private final SteadyClock clock = new SteadyClock(BASE, () -> nanos, () -> OptionalLong.of(uptimeMillis));

    private void run(Duration time) {
        nanos += time.toNanos();
        uptimeMillis += time.toMillis();
    }

    private Duration elapsed() {
        return Duration.between(BASE, clock.instant());
    }

    @Test
    void runsWithTheMonotonicClock() {
        run(Duration.ofMillis(1_234));
        assertThat(elapsed()).isEqualTo(Duration.ofMillis(1_234));
    }

    @Test
    void countsASuspend() {
        run(Duration.ofSeconds(10));
        uptimeMillis += 600_000;
        assertThat(elapsed()).isEqualTo(Duration.ofSeconds(610));
        run(Duration.ofSeconds(5));
        uptimeMillis += 30_000;
        assertThat(elapsed()).isEqualTo(Duration.ofSeconds(645));
    }

    @Test
    void takesNoNoticeOfACoarseOtherClock() {
        run(Duration.ofSeconds(10));
        uptimeMillis += 90;
        assertThat(elapsed()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void neverGoesBack() {
        run(Duration.ofSeconds(10));
        uptimeMillis += 600_000;
        Instant before = clock.instant();
        uptimeMillis -= 900_000;
        assertThat(clock.instant()).isAfterOrEqualTo(before);
    }

    @Test
    void doesWithoutAnotherClock() {
        SteadyClock alone = new SteadyClock(BASE, () -> nanos, OptionalLong::empty);
        nanos += 3_000_000_000L;
        assertThat(alone.instant()).isEqualTo(BASE.plusSeconds(3));
    }

    @Test
    void beginsNoEarlierThanAsked() {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        assertThat(SteadyClock.system(later).instant()).isAfterOrEqualTo(later);
    }
}
