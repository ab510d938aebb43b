package pumpwise.progress.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.Side;

class AsymmetryTest {

    private static final String KICKBACK = "cable-glute-kickback";

    private static ExerciseSession legs(int left, int right) {
        return ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                        .legs(KICKBACK, "15 kg", new int[] {left, left}, new int[] {right, right})
                        .build())
                .getFirst();
    }

    private static Optional<Asymmetry> of(ExerciseSession... newestFirst) {
        return Asymmetry.of(Stream.of(newestFirst), WeightUnit.KILOGRAMS);
    }

    @Test
    void edge14_aDifferenceThatLastsForThreeSessionsIsTold() {
        assertThat(of(legs(18, 16), legs(19, 16), legs(17, 15))).contains(new Asymmetry(18, 47 / 3.0, 3));
        assertThat(of(legs(18, 16), legs(18, 16), legs(18, 16))).contains(new Asymmetry(18, 16, 3));
    }

    @Test
    void edge14_twoSessionsAreTooFew() {
        assertThat(of(legs(18, 16), legs(18, 16))).isEmpty();
    }

    @Test
    void edge14_aSmallDifferenceEndsIt() {
        assertThat(of(legs(18, 17), legs(18, 15), legs(18, 15), legs(18, 15))).isEmpty();
        assertThat(of(legs(18, 15), legs(18, 15), legs(18, 15), legs(18, 17), legs(18, 15)))
                .contains(new Asymmetry(18, 15, 3));
    }

    @Test
    void edge14_theSameSideMustBeWeaker() {
        assertThat(of(legs(18, 15), legs(15, 18), legs(18, 15), legs(18, 15))).isEmpty();
    }

    @Test
    void setsWithOneSideOrDifferentLoadsSayNothing() {
        ExerciseSession oneSided = ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                        .legs(KICKBACK, "15 kg", new int[] {18}, new int[] {-1})
                        .build())
                .getFirst();
        ExerciseSession otherLoads = ExerciseSession.of(RecordBuilder.at("2026-11-26T18:00:00Z")
                        .block(1)
                        .set(KICKBACK, 1, Side.LEFT, "20 kg", 20)
                        .set(KICKBACK, 1, Side.RIGHT, "15 kg", 15)
                        .build())
                .getFirst();
        assertThat(of(oneSided, otherLoads, legs(18, 16), legs(18, 16), legs(18, 16)))
                .contains(new Asymmetry(18, 16, 3));
        assertThat(of(oneSided, otherLoads, legs(18, 16))).isEmpty();
    }
}
