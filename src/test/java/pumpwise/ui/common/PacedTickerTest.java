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
    void ticksAtOnceAndThenWheneverItSaidUntilItIsStopped() {
        Ticker ticker = new PacedTicker(time, Runnable::run);
        ticker.start(() -> tick(ticks.isEmpty() ? 100 : 1_000));
        assertThat(ticks).containsExactly(at(0));
        time.advance(Duration.ofSeconds(3));
        assertThat(ticks).containsExactly(at(0), at(100), at(1_100), at(2_100));
        ticker.stop();
        time.advance(Duration.ofSeconds(5));
        assertThat(ticks).hasSize(4);
    }

    @Test
    void startedAnewItForgetsWhatItWaitedFor() {
        Ticker ticker = new PacedTicker(time, Runnable::run);
        ticker.start(() -> tick(1_000));
        time.advance(Duration.ofMillis(900));
        ticker.start(() -> tick(400));
        time.advance(Duration.ofMillis(900));
        assertThat(ticks).containsExactly(at(0), at(900), at(1_300), at(1_700));
    }

    @Test
    void aTickMayBeItsLast() {
        Ticker ticker = new PacedTicker(time, Runnable::run);
        ticker.start(() -> {
            ticker.stop();
            return tick(100);
        });
        time.advance(Duration.ofSeconds(1));
        assertThat(ticks).hasSize(1);
    }

    @Test
    void howeverLittleItWaitsForTheWindowIsNotKeptBusy() {
        Ticker ticker = new PacedTicker(time, Runnable::run);
        ticker.start(() -> tick(0));
        time.advance(Duration.ofSeconds(1));
        assertThat(ticks).hasSizeBetween(50, 101);
    }

    @Test
    void aBusyWindowHasNoTicksWaiting() {
        Queue<Runnable> window = new ArrayDeque<>();
        Ticker ticker = new PacedTicker(time, window::add);
        ticker.start(() -> tick(100));
        time.advance(Duration.ofSeconds(5));
        assertThat(window).hasSize(1);
        window.remove().run();
        assertThat(ticks).hasSize(2);
        time.advance(Duration.ofMillis(100));
        assertThat(window).hasSize(1);
        ticker.stop();
        window.remove().run();
        assertThat(ticks).hasSize(2);
    }

    private Duration tick(int millis) {
        ticks.add(time.instant());
        return Duration.ofMillis(millis);
    }

    private static Instant at(int millis) {
        return Instant.EPOCH.plusMillis(millis);
    }
}
