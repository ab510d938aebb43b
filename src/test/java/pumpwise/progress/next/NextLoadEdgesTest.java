package pumpwise.progress.next;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.sets;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.next.NextLoad.Reason;
import pumpwise.progress.next.NextLoad.Result;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;

class NextLoadEdgesTest extends SuggestedLoads {

    @ParameterizedTest
    @CsvSource({
        "barbell-hip-thrust, 15-20, 40 kg, 20, 42.5 kg",
        "barbell-hip-thrust, 15-17, 40 kg, 18, 42.5 kg",
        "barbell-hip-thrust, 15-16, 20 kg, 21, 22.5 kg",
        "barbell-hip-thrust, 15-16, 22.5 kg, 20, 25 kg",
        "barbell-hip-thrust, 15-16, 60 kg, 17, 62.5 kg",
        "barbell-hip-thrust, 15-16, 100 kg, 17, 102.5 kg",
        "machine-hip-abduction, 15-16, 50 kg, 20, 55 kg",
        "machine-hip-abduction, 15-16, 15 kg, 30, 20 kg",
        "machine-hip-abduction, 15-16, 10 kg, 38, 15 kg",
        "machine-hip-abduction, 15-16, 30 kg, 23, 35 kg",
        "kettlebell-swing, 15-16, 24 kg, 23, 28 kg",
        "dumbbell-hip-thrust, 12-16, 12 kg, 19, 14 kg",
        "dumbbell-hip-thrust, 12-16, 8 kg, 23, 10 kg",
        "barbell-hip-thrust, 15-16, 45 lb, 20, 50 lb",
    })
    void e8TheRepsThatEarnTheNextStep(String exercise, String range, String load, int earns, String next) {
        last(exercise, load, 15);
        SetAim aim = next(exercise, range, "1").set(1).orElseThrow();
        assertThat(aim.earns()).isEqualTo(earns);
        assertThat(aim.next()).hasToString(next);
    }

    @Test
    void edge3_aSessionOfAWrongClockIsNoBase() {
        last(HIP_THRUST, "40 kg", 20, 20, 20);
        sessions.add(RecordBuilder.at("2099-01-01T18:00:00Z").target(15, 20).sets(HIP_THRUST, "90 kg", 20, 20, 20).build());
        assertThat(words(thrusts())).startsWith("RAISE EARNED 42.5 kg");
        sessions.removeFirst();
        assertThat(thrusts().result()).isEqualTo(Result.FIRST);
    }

    @Test
    void edge12_aMissingSideEarnsNothing() {
        ago(2, it -> it.legs(KICKBACK, "50 kg", new int[] {20, 20}, new int[] {20, -1}));
        assertThat(words(next(KICKBACK, "15-20", "2"))).startsWith("HOLD INCOMPLETE 50 kg");
        sessions.clear();
        ago(2, it -> it.legs(KICKBACK, "50 kg", new int[] {20, 20}, new int[] {20, 20}));
        assertThat(words(next(KICKBACK, "15-20", "2"))).startsWith("RAISE EARNED 55 kg");
    }

    @Test
    void edge18_aSkippedSetIsAMiss() {
        last(HIP_THRUST, "40 kg", 20, 0, 20);
        assertThat(words(thrusts())).startsWith("HOLD INCOMPLETE 40 kg");
    }

    @Test
    void edge13_differentLegsGoOnFromTheLesserLoad() {
        ago(2, it -> it.block(1)
                .set(KICKBACK, 1, Side.LEFT, "60 kg", 20)
                .set(KICKBACK, 1, Side.RIGHT, "50 kg", 20));
        assertThat(words(next(KICKBACK, "15-20", "1"))).isEqualTo("RAISE EARNED 55 kg x 15");
    }

    @Test
    void edge19_optionalSetsNeitherEarnNorBlock() {
        last(HIP_THRUST, "40 kg", 20, 20, 20, 9);
        assertThat(words(thrusts())).startsWith("RAISE EARNED 42.5 kg x 17, 42.5 kg x 17, 42.5 kg x 17, 42.5 kg x 15");
        sessions.clear();
        last(HIP_THRUST, "40 kg", 20, 20, 19, 25);
        assertThat(thrusts().result()).isEqualTo(Result.HOLD);
    }

    @Test
    void threeSessionsWithoutABetterOneAreStalled() {
        for (int days = 8; days > 0; days -= 2) {
            ago(days, it -> it.sets(HIP_THRUST, "40 kg", 18, 18, 18));
        }
        assertThat(thrusts().reason()).isEqualTo(Reason.STALLED);
        sessions.removeFirst();
        assertThat(thrusts().reason()).isEqualTo(Reason.MORE_REPS);
    }

    @Test
    void theNextLoadFollowsTheLastSessionWithoutAPlan() {
        ago(2, it -> it.sets(HIP_THRUST, "40 kg", 20, 20, 20));
        TrainingHistory history = TrainingHistory.of(sessions, ZoneOffset.UTC, TODAY, unit);
        NextLoads loads = new NextLoads(history, SampleSessions.CATALOG, steps, recover);
        ExerciseSession last = history.exercise(HIP_THRUST).newest(1).getFirst();
        assertThat(loads.after(last)).hasValueSatisfying(next -> assertThat(words(next)).startsWith("RAISE EARNED 42.5 kg"));
        SessionRecord old = RecordBuilder.at(TODAY + "T18:00:00Z").sets(HIP_THRUST, "40 kg", 20).build();
        assertThat(loads.after(ExerciseSession.of(old).getFirst())).isEmpty();
    }
}
