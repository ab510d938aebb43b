package pumpwise.progress.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.record.SingleBest.Estimate;
import pumpwise.progress.record.SingleBest.Precision;
import pumpwise.progress.record.SingleBest.Reason;
import pumpwise.progress.record.SingleBest.Unknown;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.WeightUnit;

class SingleBestTest {

    private static List<ExerciseSession> set(String load, int reps, int effort) {
        return ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                .effort(effort)
                .sets("barbell-hip-thrust", load, reps)
                .build());
    }

    private static SingleBest of(String load, int reps, int effort) {
        return SingleBest.of(set(load, reps, effort).stream(), WeightUnit.KILOGRAMS).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "100 kg, 1, 0, 100.0, AT_LEAST, 100.0",
        "100 kg, 1, 10, 100.0, EXACT, 100.0",
        "100 kg, 5, 0, 116.7, AT_LEAST, 116.5",
        "60 kg, 8, 9, 78.0, ABOUT, 78.0",
        "80 kg, 10, 10, 106.7, ABOUT, 106.5",
        "80 kg, 10, 5, 106.7, AT_LEAST, 106.5",
    })
    void e5FromAtMostTenReps(
            String load, int reps, int effort, double kilograms, Precision precision, String rounded) {
        Estimate estimate = (Estimate) of(load, reps, effort);
        assertThat(estimate.kilograms()).isCloseTo(kilograms, within(0.05));
        assertThat(estimate.precision()).isEqualTo(precision);
        assertThat(estimate.rounded(WeightUnit.KILOGRAMS)).isEqualByComparingTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "80 kg, 10, 9, TOO_MANY_REPS",
        "40 kg, 20, 0, TOO_MANY_REPS",
        "8 kg, 200, 0, TOO_MANY_REPS",
        "0 kg, 5, 0, NO_WEIGHT",
        "green band, 5, 0, NO_WEIGHT",
    })
    void e5NoneFromMoreReps(String load, int reps, int effort, Reason reason) {
        assertThat(of(load, reps, effort)).isEqualTo(new Unknown(reason));
    }

    @Test
    void poundsAreRoundedToPounds() {
        assertThat(((Estimate) of("100 lb", 5, 0)).rounded(WeightUnit.POUNDS)).isEqualByComparingTo("117");
        // 148.5 pounds exactly, which are 67.36 kg.
        assertThat(((Estimate) of("135 lb", 3, 0)).rounded(WeightUnit.POUNDS)).isEqualByComparingTo("149");
    }

    @Test
    void theBestOfAllSetsCounts() {
        List<ExerciseSession> sessions = List.of(
                set("40 kg", 20, 0).getFirst(), set("60 kg", 8, 9).getFirst(), set("62.5 kg", 8, 10).getFirst());
        assertThat(SingleBest.of(sessions.stream(), WeightUnit.KILOGRAMS))
                .get(InstanceOfAssertFactories.type(Estimate.class))
                .satisfies(it -> assertThat(it.kilograms()).isCloseTo(79.17, within(0.01)));
    }

    @Test
    void theClosestReasonIsTold() {
        List<ExerciseSession> sessions = List.of(
                set("green band", 8, 0).getFirst(),
                set("40 kg", 20, 0).getFirst(),
                ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                                .timed("plank", 40)
                                .build())
                        .getFirst());
        assertThat(SingleBest.of(sessions.stream(), WeightUnit.KILOGRAMS)).contains(new Unknown(Reason.TOO_MANY_REPS));
        assertThat(RecordBook.of(sessions.stream(), WeightUnit.KILOGRAMS).singleBest())
                .isEqualTo(new Unknown(Reason.TOO_MANY_REPS));
        assertThat(SingleBest.of(Stream.empty(), WeightUnit.KILOGRAMS)).isEmpty();
        assertThat(RecordBook.of(Stream.empty(), WeightUnit.KILOGRAMS).singleBest()).isEqualTo(new Unknown(Reason.NO_WEIGHT));
    }

    @Test
    void ofEqualEstimatesTheNewestCounts() {
        ExerciseSession before = set("60 kg", 8, 9).getFirst();
        ExerciseSession now = set("60 kg", 8, 9).getFirst();
        RecordBook book = RecordBook.of(Stream.of(before), WeightUnit.KILOGRAMS);
        assertThat(book.with(Stream.of(now)).singleBest())
                .isInstanceOfSatisfying(Estimate.class, it -> assertThat(it.set()).isSameAs(now.sets().getFirst()));
        assertThat(book.singleBest())
                .isInstanceOfSatisfying(Estimate.class, it -> assertThat(it.set()).isSameAs(before.sets().getFirst()));
    }
}
