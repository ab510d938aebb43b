package pumpwise.ui.progress.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The steps of the axis of numbers.
class ValueScaleTest {

    @Test
    void aScaleGoesFromTenPercentBelowToFivePercentAbove() {
        ValueScale scale = ValueScale.around(35, 42.5, 0.5, 5);

        assertThat(scale.ticks()).containsExactly(30.0, 35.0, 40.0, 45.0);
    }

    @Test
    void stepsOfPlatesAreTwoAndAHalf() {
        assertThat(ValueScale.around(40, 42.5, 0.5, 4).step()).isEqualTo(2.5);
    }

    @Test
    void countsHaveWholeSteps() {
        assertThat(ValueScale.around(19, 20, 1, 4).ticks()).containsExactly(17.0, 18.0, 19.0, 20.0, 21.0);
        assertThat(ValueScale.around(2, 2, 1, 8).step()).isEqualTo(1);
        assertThat(ValueScale.fromZero(20, 0, 1, 9).step()).isEqualTo(5);
    }

    @Test
    void barsStartAtZero() {
        assertThat(ValueScale.fromZero(17.5, 20, 1, 3).ticks()).containsExactly(0.0, 10.0, 20.0);
    }

    @Test
    void thereIsAScaleForNothing() {
        assertThat(ValueScale.around(0, 0, 1, 4).ticks()).containsExactly(0.0, 1.0);
        assertThat(ValueScale.fromZero(0, 0, 1, 1).ticks()).containsExactly(0.0, 1.0);
    }

    @Property
    void aScaleContainsTheNumbersAndHasRoom(
            @ForAll @DoubleRange(max = 9999) double one,
            @ForAll @DoubleRange(max = 9999) double other,
            @ForAll @IntRange(min = 1, max = 12) int most) {
        double least = Math.min(one, other);
        double greatest = Math.max(one, other);

        ValueScale scale = ValueScale.around(least, greatest, 0.5, most);

        assertThat(scale.ticks()).hasSizeBetween(2, most + 1);
        assertThat(scale.part(least)).isBetween(-1e-9, 1.0);
        assertThat(scale.part(greatest)).isBetween(0.0, 1.0 + 1e-9);
        double factor = scale.step() / Math.pow(10, Math.floor(Math.log10(scale.step()) + 1e-9));
        assertThat(List.of(1.0, 2.0, 2.5, 5.0)).anySatisfy(step -> assertThat(factor).isCloseTo(step, within(1e-6)));
    }
}
