package pumpwise.ui.progress.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.TimeScale.Label;
import pumpwise.ui.progress.plot.TimeScale.Tick;

/// The steps of the axis of time.
class TimeScaleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 27);

    private static TimeScale scale(int days, double width) {
        return new TimeScale(new DayRange(DAY, DAY.plusDays(days), DayOfWeek.MONDAY), 10, width);
    }

    @Test
    void everyDayIsEquallyWide() {
        TimeScale scale = scale(100, 500);

        assertThat(scale.x(DAY)).isEqualTo(10);
        assertThat(scale.x(DAY.plusDays(40))).isEqualTo(210);
        assertThat(scale.x(DAY.atTime(12, 0))).isEqualTo(12.5);
    }

    @Test
    void aFewDaysHaveDates() {
        assertThat(scale(7, 560).ticks()).hasSize(7).allMatch(tick -> tick.label() == Label.DATE);
    }

    @Test
    void aMonthHasTheFirstDaysOfWeeks() {
        assertThat(scale(31, 500).ticks())
                .extracting(Tick::day)
                .containsExactly(
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 9, 14),
                        LocalDate.of(2026, 9, 21));
        assertThat(scale(31, 500).ticks()).allMatch(tick -> tick.label() == Label.DATE);
    }

    @Test
    void threeMonthsHaveWeeksAndTheNamesOfMonths() {
        List<Tick> ticks = scale(92, 560).ticks();

        assertThat(ticks).hasSize(13).allMatch(tick -> tick.day().getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(ticks)
                .filteredOn(tick -> tick.label() == Label.MONTH)
                .extracting(Tick::day)
                .containsExactly(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 2));
    }

    @Test
    void aYearHasMonths() {
        List<Tick> ticks = scale(365, 560).ticks();

        assertThat(ticks).hasSize(12).extracting(tick -> tick.day().getDayOfMonth()).containsOnly(1);
        assertThat(ticks)
                .filteredOn(tick -> tick.label() == Label.YEAR)
                .extracting(Tick::day)
                .containsExactly(LocalDate.of(2027, 1, 1));
    }

    @Test
    void twentyMonthsHaveTheNamesOfQuarters() {
        assertThat(scale(610, 360).ticks())
                .filteredOn(tick -> tick.label() != Label.NONE)
                .extracting(Tick::day)
                .containsExactly(
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 4, 1),
                        LocalDate.of(2027, 7, 1),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2028, 4, 1));
    }

    @Test
    void tenYearsHaveQuartersAndYears() {
        List<Tick> ticks = scale(3_650, 560).ticks();

        assertThat(ticks).hasSize(40).extracting(tick -> tick.day().getMonthValue()).containsOnly(1, 4, 7, 10);
        assertThat(ticks).filteredOn(tick -> tick.label() == Label.YEAR).hasSize(10);
    }

    @Test
    void aCenturyHasDecades() {
        assertThat(scale(36_525, 560).ticks()).extracting(tick -> tick.day().getYear() % 10).containsOnly(0);
    }

    @Property
    void ticksAreInTheRangeInOrderAndApart(
            @ForAll @IntRange(min = 1, max = 20_000) int days, @ForAll @IntRange(min = 100, max = 2_000) int width) {
        TimeScale scale = scale(days, width);

        double last = Double.NEGATIVE_INFINITY;
        for (Tick tick : scale.ticks()) {
            double x = scale.x(tick.day());
            assertThat(x).isBetween(10.0, 10.0 + width);
            assertThat(x - last).isGreaterThan(8);
            last = x;
        }
        assertThat(scale.x(DAY.plusDays(days))).isCloseTo(10.0 + width, within(1e-6));
    }
}
