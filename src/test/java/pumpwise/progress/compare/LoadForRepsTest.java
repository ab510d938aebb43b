package pumpwise.progress.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.catalog.Unit;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Range;

class LoadForRepsTest {

    private static Performance weight(String kilograms, Unit unit, int amount) {
        BigDecimal amountOfLoad = new BigDecimal(kilograms).setScale(ComparableLoad.DECIMALS);
        return new Performance(new ComparableLoad.Kilograms(amountOfLoad, amountOfLoad), unit, amount);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 20, 40.00",
        "42.5, 15, 38.25",
        "42.5, 17, 39.95",
        "42.5, 18, 40.80",
        "37.5, 24, 40.50",
        "45, 12, 37.80",
    })
    void e6TheLoadForTwentyReps(String kilograms, int reps, double expected) {
        assertThat(new LoadForReps(20).of(weight(kilograms, Unit.REPS, reps)).orElseThrow())
                .isCloseTo(expected, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"11", "26"})
    void e6NoneForVeryDifferentReps(int reps) {
        assertThat(new LoadForReps(20).of(weight("45", Unit.REPS, reps))).isEmpty();
    }

    @Test
    void noneForStepsAndTimes() {
        assertThat(new LoadForReps(20).of(weight("45", Unit.STEPS, 20))).isEmpty();
        assertThat(new LoadForReps(20).of(weight("45", Unit.SECONDS, 20))).isEmpty();
        assertThat(new LoadForReps(20).of(new Performance(new ComparableLoad.None(), Unit.REPS, 20))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15, 20, 20", "12, 15, 15", "8, 10, 10", "20, 25, 25", "5, 8, 10", "15, 15, 15", "30, 40, 25"})
    void e6TheNumberFollowsTheMiddleOfTheRange(int least, int greatest, int expected) {
        assertThat(LoadForReps.of(new Range(least, greatest)).reps()).isEqualTo(expected);
    }

    @Test
    void withoutARangeTheNumberFollowsTheMedianOfFiveSessions() {
        List<ExerciseSession> recent = List.of(session(22), session(12), session(13), session(12), session(12), session(25));
        assertThat(LoadForReps.of(recent).reps()).isEqualTo(15);
        assertThat(LoadForReps.of(List.of(session(22), session(22), session(12))).reps()).isEqualTo(25);
        assertThat(LoadForReps.of(List.of()).reps()).isEqualTo(10);
    }

    @Test
    void theRangeThatWasPlannedLastComesFirst() {
        ExerciseSession planned = ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                        .target(15, 20)
                        .sets("barbell-hip-thrust", "40 kg", 11)
                        .build())
                .getFirst();
        assertThat(LoadForReps.of(List.of(session(9), planned, session(9))).reps()).isEqualTo(20);
    }

    private static ExerciseSession session(int reps) {
        return ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                        .sets("barbell-hip-thrust", "40 kg", reps, reps, reps)
                        .build())
                .getFirst();
    }
}
