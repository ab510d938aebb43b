package pumpwise.ui.train.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FrameRateTest {

    /// Within a frame, the rounded time stays the same, and it is different in the next one.
    @Property
    void aFrameLastsUntilTheNext(
            @ForAll @IntRange(min = 1, max = 60) int perSecond,
            @ForAll @IntRange(max = 100_000) int millis,
            @ForAll @IntRange(max = 99) int percent) {
        FrameRate rate = new FrameRate(perSecond);
        Duration elapsed = Duration.ofMillis(millis);
        Duration wait = rate.untilNext(elapsed);
        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofMillis(1000 / perSecond + 1));
        Duration within = elapsed.plusMillis((wait.toMillis() - 1) * percent / 100);
        assertThat(rate.floor(within)).isEqualTo(rate.floor(elapsed)).isLessThanOrEqualTo(elapsed);
        assertThat(rate.floor(elapsed.plus(wait))).isGreaterThan(rate.floor(elapsed));
    }

    @Property
    void aFrameCountsDownUntilTheNext(
            @ForAll @IntRange(min = 1, max = 60) int perSecond,
            @ForAll @IntRange(min = 1, max = 100_000) int millis,
            @ForAll @IntRange(max = 99) int percent) {
        FrameRate rate = new FrameRate(perSecond);
        Duration left = Duration.ofMillis(millis);
        Duration wait = rate.untilLess(left);
        assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofMillis(1000 / perSecond + 1));
        Duration within = left.minusMillis((wait.toMillis() - 1) * percent / 100);
        assertThat(rate.ceil(within)).isEqualTo(rate.ceil(left)).isGreaterThanOrEqualTo(left);
        assertThat(rate.ceil(left.minus(wait))).isLessThan(rate.ceil(left));
    }
}
