package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import pumpwise.ui.train.VirtualTime;

class PacedTickerTest {

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<Instant> ticks = new ArrayList<>();

    @Test
    void ticksTenTimesASecondUntilItIsStopped() {
        Ticker ticker = new PacedTicker(time, Runnable::run);
        ticker.start(() -> ticks.add(time.instant()));
        time.advance(Duration.ofSeconds(1));
        assertThat(ticks).hasSize(10).startsWith(Instant.EPOCH.plusMillis(100));
        ticker.stop();
        time.advance(Duration.ofSeconds(1));
        assertThat(ticks).hasSize(10);
    }

    @Test
    void startedTwiceItTicksAsOftenAsBefore() {
        Ticker ticker = new PacedTicker(time, Runnable::run);
        ticker.start(() -> ticks.add(Instant.MIN));
        ticker.start(() -> ticks.add(time.instant()));
        time.advance(Duration.ofSeconds(1));
        assertThat(ticks).hasSize(10).doesNotContain(Instant.MIN);
    }

    @Test
    void aBusyWindowHasNoTicksWaiting() {
        Queue<Runnable> window = new ArrayDeque<>();
        Ticker ticker = new PacedTicker(time, window::add);
        ticker.start(() -> ticks.add(time.instant()));
        time.advance(Duration.ofSeconds(5));
        assertThat(window).hasSize(1);
        window.remove().run();
        time.advance(Duration.ofMillis(100));
        assertThat(window).hasSize(1);
        ticker.stop();
        window.remove().run();
        assertThat(ticks).hasSize(1);
    }
}
