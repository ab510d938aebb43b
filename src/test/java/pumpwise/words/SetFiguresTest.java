package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SetRecord;

class SetFiguresTest {

    private final SetFigures figures = new SetFigures(Words.in(Locale.ENGLISH));

    @Test
    void aTimeInClockNotationHasNoUnit() {
        assertThat(figures.of(List.of(timed(26, null, null, 0)))).isEqualTo("0:26");
        assertThat(figures.of(List.of(timed(300, null, null, 0), timed(3_723, null, null, 0)))).isEqualTo("5:00, 1:02:03");
        assertThat(figures.of(List.of(timed(30, Side.LEFT, null, 0), timed(45, Side.RIGHT, null, 0))))
                .isEqualTo("left 0:30 / right 0:45");
    }

    @Test
    void aTimeStandsWithItsLoadAndEffort() {
        assertThat(figures.of(List.of(timed(40, null, "10", 7)))).isEqualTo("0:40 · 10 kg · effort 7");
        assertThat(figures.of(List.of(timed(40, null, "10", 7), timed(35, null, "12", 8))))
                .isEqualTo("0:40 with 10 kg (effort 7), 0:35 with 12 kg (effort 8)");
    }

    @Test
    void aCountHasItsUnit() {
        SetRecord one = new SetRecord(Section.WORK, "frog-pump", 1, null, Unit.REPS, 1, Duration.ofSeconds(3), null, 0);
        assertThat(figures.of(List.of(one))).isEqualTo("1 rep");
        assertThat(figures.of(List.of(one, one.withCount(12)))).isEqualTo("1, 12 reps");
    }

    private static SetRecord timed(long seconds, @Nullable Side side, @Nullable String kilograms, int effort) {
        return new SetRecord(
                Section.WORK,
                "light-cardio",
                1,
                side,
                Unit.SECONDS,
                0,
                Duration.ofSeconds(seconds),
                kilograms == null ? null : Load.Weight.of(kilograms, WeightUnit.KILOGRAMS),
                effort);
    }
}
