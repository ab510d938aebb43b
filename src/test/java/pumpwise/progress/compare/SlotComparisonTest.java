package pumpwise.progress.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;

class SlotComparisonTest {

    private static final String HIP_THRUST = "barbell-hip-thrust";
    private static final String KICKBACK = "cable-glute-kickback";

    private static ExerciseSession session(UnaryOperator<RecordBuilder> sets) {
        return ExerciseSession.of(
                        sets.apply(RecordBuilder.at("2026-11-26T18:00:00Z").target(15, 20)).build())
                .getFirst();
    }

    private static ExerciseSession thrusts(@Nullable String load, int... reps) {
        return session(it -> it.sets(HIP_THRUST, load, reps));
    }

    private static Comparison compare(ExerciseSession before, ExerciseSession now) {
        return SlotComparison.of(now, before, new LoadForReps(20), WeightUnit.KILOGRAMS).result();
    }

    @ParameterizedTest
    @CsvSource({
        "40 kg, 20, 42.5 kg, 17, SAME",
        "40 kg, 20, 42.5 kg, 18, SAME",
        "40 kg, 20, 42.5 kg, 19, BETTER",
        "42.5 kg, 19, 40 kg, 20, WORSE",
        "40 kg, 20, 40 kg, 19, WORSE",
        "40 kg, 20, 40 kg, 21, BETTER",
        "40 kg, 20, green band, 20, NOT_COMPARABLE",
        "40 kg, 20, 60 kg, 8, NOT_COMPARABLE",
        "60 kg, 8, 60 kg, 9, BETTER",
        "bodyweight, 20, 10 kg, 20, NOT_COMPARABLE",
        "two plates, 20, two plates, 21, NOT_COMPARABLE",
        "bodyweight, 20, bw, 21, BETTER",
        "100 lb, 20, 45.4 kg, 20, SAME",
    })
    void e7ComparesByTheBestSet(String load, int reps, String laterLoad, int laterReps, Comparison expected) {
        assertThat(compare(thrusts(load, reps, reps - 5), thrusts(laterLoad, laterReps, laterReps - 5))).isEqualTo(expected);
    }

    @Test
    void e7LessEffortIsEasier() {
        ExerciseSession nine = session(it -> it.effort(9).sets(HIP_THRUST, "40 kg", 20));
        ExerciseSession eight = session(it -> it.effort(8).sets(HIP_THRUST, "40 kg", 20));
        assertThat(compare(nine, eight)).isEqualTo(Comparison.EASIER);
        assertThat(compare(eight, nine)).isEqualTo(Comparison.SAME);
        assertThat(compare(nine, thrusts("40 kg", 20))).isEqualTo(Comparison.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "green band, 20, blue band, 15, BETTER",
        "green band, 20, blue band, 14, NOT_COMPARABLE",
        "blue band, 15, green band, 20, WORSE",
        "blue band, 14, green band, 20, NOT_COMPARABLE",
        "green band, 20, green band, 21, BETTER",
        "green band, 20, medium band, 25, NOT_COMPARABLE",
    })
    void aStrongerBandIsBetterFromTheMinimumOn(
            String band, int reps, String laterBand, int laterReps, Comparison expected) {
        assertThat(compare(thrusts(band, reps), thrusts(laterBand, laterReps))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"40, 44, SAME", "40, 45, BETTER", "40, 35, WORSE", "40, 36, SAME"})
    void timesDifferByFiveSeconds(int before, int now, Comparison expected) {
        assertThat(compare(session(it -> it.timed("plank", before)), session(it -> it.timed("plank", now))))
                .isEqualTo(expected);
    }

    @Test
    void withoutAnEarlierSessionItIsTheFirstTime() {
        assertThat(SlotComparison.of(thrusts("40 kg", 20), null, new LoadForReps(20), WeightUnit.KILOGRAMS).result())
                .isEqualTo(Comparison.FIRST_TIME);
    }

    @Test
    void edge12_aMissingSideIsTheLesserOne() {
        ExerciseSession both = session(it -> it.legs(KICKBACK, "15 kg", new int[] {20}, new int[] {18}));
        ExerciseSession left = session(it -> it.legs(KICKBACK, "15 kg", new int[] {19}, new int[] {-1}));
        assertThat(compare(both, left)).isEqualTo(Comparison.BETTER);
    }

    @Test
    void edge13_legsWithDifferentLoadsAreComparedByTheLesserOne() {
        ExerciseSession before = session(it -> it.legs(KICKBACK, "15 kg", new int[] {20}, new int[] {20}));
        ExerciseSession now = session(it -> it.block(1)
                .set(KICKBACK, 1, Side.LEFT, "20 kg", 18)
                .set(KICKBACK, 1, Side.RIGHT, "15 kg", 20));
        SlotComparison comparison = SlotComparison.of(now, before, new LoadForReps(20), WeightUnit.KILOGRAMS);
        assertThat(comparison.result()).isEqualTo(Comparison.SAME);
        assertThat(comparison.bestSet().orElseThrow().performance().kilograms()).isEqualByComparingTo("15");
    }

    @Test
    void edge20_whatHurtIsNotWorse() {
        ExerciseSession hurt = session(it -> it.sets(HIP_THRUST, "40 kg", 18, 9).hurt(HIP_THRUST, 2));
        assertThat(compare(thrusts("40 kg", 20), hurt)).isEqualTo(Comparison.NOT_COMPARABLE);
        assertThat(compare(thrusts("40 kg", 17), hurt)).isEqualTo(Comparison.BETTER);
        ExerciseSession atOnce = session(it -> it.sets(HIP_THRUST, "40 kg", 25).hurt(HIP_THRUST, 1));
        assertThat(compare(thrusts("40 kg", 20), atOnce)).isEqualTo(Comparison.NOT_COMPARABLE);
        assertThat(compare(atOnce, thrusts("40 kg", 20))).isEqualTo(Comparison.NOT_COMPARABLE);
    }

    @Test
    void theBestOfDifferentLoadsDemandsMost() {
        ExerciseSession falling = session(it -> it.block(1)
                .set(HIP_THRUST, 1, null, "42.5 kg", 15)
                .set(HIP_THRUST, 2, null, "40 kg", 20)
                .set(HIP_THRUST, 3, null, "70 kg", 6));
        BestSet best = BestSet.of(falling, new LoadForReps(20), WeightUnit.KILOGRAMS).orElseThrow();
        assertThat(best.set().number()).isEqualTo(2);
    }
}
