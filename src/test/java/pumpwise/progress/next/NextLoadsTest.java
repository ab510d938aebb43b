package pumpwise.progress.next;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;

import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.next.NextLoad.Result;
import pumpwise.routine.Load;
import pumpwise.routine.Single;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.session.record.SessionHistory;

class NextLoadsTest extends SuggestedLoads {

    @Test
    void s1NothingDoneSoFar() {
        assertThat(words(thrusts())).isEqualTo("FIRST FIRST_TIME");
    }

    @Test
    void s1WithALoadInTheRoutineThatIsTheFirst() {
        assertThat(words(next(sets("3-4", reps(HIP_THRUST, "15-20").withLoad("50 kg"), "60 s"))))
                .isEqualTo("FIRST FIRST_TIME 50 kg x 15, 50 kg x 15, 50 kg x 15");
        assertThat(words(next(sets("2", reps(HIP_THRUST, "15-20").withLoad("50"), "60 s"))))
                .isEqualTo("FIRST FIRST_TIME 50 kg x 15, 50 kg x 15");
        assertThat(words(next(sets("2", reps(BAND, "15-20").withLoad("green band"), "60 s"))))
                .isEqualTo("FIRST FIRST_TIME green band x 15, green band x 15");
    }

    @Test
    void s2TheTopOfTheRangeInEverySet() {
        ago(2, it -> it.effort(8).sets(HIP_THRUST, "40 kg", 20, 20, 20));
        assertThat(words(thrusts())).isEqualTo("RAISE EARNED 42.5 kg x 17, 42.5 kg x 17, 42.5 kg x 17");
    }

    @Test
    void s3NotTheTopInEverySet() {
        last(HIP_THRUST, "40 kg", 20, 19, 18);
        assertThat(words(thrusts())).isEqualTo("HOLD MORE_REPS 40 kg x 20, 40 kg x 20, 40 kg x 19");
    }

    @Test
    void s4TheNextStepIsTooBig() {
        last(HIP_THRUST, "20 kg", 20, 20, 20);
        NextLoad next = thrusts();
        assertThat(words(next)).isEqualTo("HOLD STEP_TOO_BIG 20 kg x 21, 20 kg x 21, 20 kg x 21");
        SetAim aim = next.sets().getFirst();
        assertThat(aim.earns()).isEqualTo(21);
        assertThat(aim.next()).hasToString("22.5 kg");
        assertThat(aim.stepPercent()).hasValue(12);
    }

    @Test
    void s5MoreThanTheTopEarnsABigStep() {
        last(HIP_THRUST, "20 kg", 21, 21, 21);
        assertThat(words(thrusts())).isEqualTo("RAISE EARNED 22.5 kg x 15, 22.5 kg x 15, 22.5 kg x 15");
    }

    @Test
    void s6AHugeStepIsOutOfReach() {
        last(MACHINE, "15 kg", 20, 20, 20);
        NextLoad next = next(MACHINE, "15-20", "3");
        assertThat(words(next)).isEqualTo("HOLD STEP_TOO_BIG 15 kg x 21, 15 kg x 21, 15 kg x 21");
        assertThat(next.sets().getFirst().earns()).isEqualTo(30);
        assertThat(next.sets().getFirst().stepPercent()).hasValue(33);
        sessions.clear();
        last(MACHINE, "15 kg", 25, 25, 25);
        assertThat(words(next(MACHINE, "15-20", "3")))
                .isEqualTo("HOLD STEP_TOO_BIG 15 kg x 25, 15 kg x 25, 15 kg x 25");
    }

    @Test
    void s6ASmallerStepOfTheUserIsWithinReach() {
        last(MACHINE, "15 kg", 20, 20, 20);
        steps = Map.of(MACHINE, Load.Weight.of("1", WeightUnit.KILOGRAMS));
        assertThat(words(next(MACHINE, "15-20", "3"))).isEqualTo("RAISE EARNED 16 kg x 16, 16 kg x 16, 16 kg x 16");
    }

    @Test
    void s7AMissingSet() {
        last(HIP_THRUST, "40 kg", 20, 20, 0);
        assertThat(words(thrusts())).isEqualTo("HOLD INCOMPLETE 40 kg x 20, 40 kg x 20, 40 kg x 20");
    }

    @Test
    void s8TheLesserLegDecides() {
        ago(2, it -> it.legs(KICKBACK, "50 kg", new int[] {20, 20, 20}, new int[] {20, 20, 17}));
        assertThat(words(next(KICKBACK, "15-20", "3"))).isEqualTo("HOLD MORE_REPS 50 kg x 20, 50 kg x 20, 50 kg x 18");
    }

    @Test
    void s9AllOut() {
        ago(2, it -> it.block(1)
                .set(HIP_THRUST, 1, null, "40 kg", 20)
                .set(HIP_THRUST, 2, null, "40 kg", 20)
                .effort(10)
                .set(HIP_THRUST, 3, null, "40 kg", 20));
        assertThat(words(thrusts())).isEqualTo("HOLD ALL_OUT 40 kg x 20, 40 kg x 20, 40 kg x 20");
    }

    @Test
    void s10aBelowTheRangeOnce() {
        ago(4, it -> it.sets(HIP_THRUST, "40 kg", 16, 15, 15));
        last(HIP_THRUST, "40 kg", 14, 13, 12);
        assertThat(words(thrusts())).isEqualTo("HOLD MORE_REPS 40 kg x 15, 40 kg x 15, 40 kg x 15");
    }

    @Test
    void s10bBelowTheRangeTwice() {
        ago(4, it -> it.sets(HIP_THRUST, "40 kg", 14, 13, 12));
        last(HIP_THRUST, "40 kg", 14, 13, 13);
        assertThat(words(thrusts())).isEqualTo("LOWER TOO_HARD 37.5 kg x 15, 37.5 kg x 15, 37.5 kg x 15");
    }

    @Test
    void s10bTheLastTwoSessionsAtThatLoadCount() {
        ago(6, it -> it.sets(HIP_THRUST, "40 kg", 14, 13, 13));
        ago(4, it -> it.sets(HIP_THRUST, "37.5 kg", 20, 20, 20));
        last(HIP_THRUST, "40 kg", 14, 13, 13);
        assertThat(words(thrusts())).isEqualTo("LOWER TOO_HARD 37.5 kg x 15, 37.5 kg x 15, 37.5 kg x 15");
        sessions.clear();
        ago(6, it -> it.sets(HIP_THRUST, "40 kg", 14, 13, 13));
        ago(4, it -> it.sets(HIP_THRUST, "40 kg", 16, 15, 15));
        last(HIP_THRUST, "40 kg", 14, 13, 13);
        assertThat(words(thrusts())).startsWith("HOLD MORE_REPS 40 kg x 15");
    }

    @Test
    void edge20_theSetThatHurtWasNotTooHard() {
        ago(4, it -> it.sets(HIP_THRUST, "40 kg", 18, 18, 5).hurt(HIP_THRUST, 3));
        last(HIP_THRUST, "40 kg", 16, 15, 14);
        assertThat(words(thrusts())).startsWith("HOLD MORE_REPS 40 kg x 17");
    }

    @Test
    void s10cFarBelowTheRange() {
        last(HIP_THRUST, "40 kg", 11, 10, 9);
        assertThat(words(thrusts())).isEqualTo("LOWER TOO_HARD 37.5 kg x 15, 37.5 kg x 15, 37.5 kg x 15");
    }

    @Test
    void s11ItHurt() {
        ago(2, it -> it.sets(HIP_THRUST, "40 kg", 20, 20, 20).hurt(HIP_THRUST, 3));
        assertThat(words(thrusts())).isEqualTo("NONE HURT");
    }

    @Test
    void s12FallingLoads() {
        ago(2, it -> it.block(1)
                .set(HIP_THRUST, 1, null, "60 kg", 20)
                .set(HIP_THRUST, 2, null, "50 kg", 20)
                .set(HIP_THRUST, 3, null, "40 kg", 20));
        assertThat(words(thrusts())).isEqualTo("RAISE EARNED 62.5 kg x 18, 52.5 kg x 17, 42.5 kg x 17");
    }

    @Test
    void s13ABreak() {
        ago(35, it -> it.sets(HIP_THRUST, "40 kg", 20, 20, 20));
        assertThat(words(thrusts())).isEqualTo("BREAK LONG_BREAK 35 kg x 15, 35 kg x 15, 35 kg x 15");
    }

    @ParameterizedTest
    @CsvSource({"28, RAISE", "29, BREAK", "60, BREAK", "61, FIRST", "-1, RAISE", "-2, FIRST"})
    void s13TheLimitsOfABreak(int days, Result expected) {
        ago(days, it -> it.sets(HIP_THRUST, "40 kg", 20, 20, 20));
        assertThat(thrusts().result()).isEqualTo(expected);
    }

    @Test
    void s14ABandIsRaisedAfterTwoSessions() {
        last(BAND, "green band", 20, 20, 20);
        assertThat(words(next(BAND, "15-20", "3")))
                .isEqualTo("HOLD ONCE_MORE green band x 20, green band x 20, green band x 20");
        ago(1, it -> it.sets(BAND, "green band", 20, 20, 20));
        assertThat(words(next(BAND, "15-20", "3")))
                .isEqualTo("RAISE EARNED blue band x 15, blue band x 15, blue band x 15");
    }

    @Test
    void s14TheStrongestBandHasNoNextOne() {
        ago(4, it -> it.sets(BAND, "gold band", 25, 25, 25));
        last(BAND, "gold band", 25, 25, 25);
        assertThat(words(next(BAND, "15-20", "3"))).startsWith("HOLD TOP gold band x 25");
    }

    @Test
    void s15WithoutALoad() {
        last(HIP_THRUST, null, 20, 20, 20);
        assertThat(words(next(HIP_THRUST, "15-20", "3"))).isEqualTo("HOLD MORE_REPS null x 21, null x 21, null x 21");
        sessions.clear();
        last(HIP_THRUST, "bodyweight", 25, 25, 25);
        assertThat(words(next(HIP_THRUST, "15-20", "3"))).startsWith("HOLD TOP bodyweight x 25");
        assertThat(next(HIP_THRUST, "15-20", "3").variants()).contains("B-stance hip thrust");
        sessions.clear();
        last(HIP_THRUST, "black band", 25, 25, 25);
        assertThat(next(HIP_THRUST, "15-20", "3").variants()).isEmpty();
    }

    @Test
    void s16Pounds() {
        last(HIP_THRUST, "45 lb", 20, 20, 20);
        assertThat(words(next(HIP_THRUST, "15-20", "3"))).isEqualTo("RAISE EARNED 50 lb x 15, 50 lb x 15, 50 lb x 15");
    }

    @Test
    void s17TheUnitOfThePlatesStays() {
        unit = WeightUnit.POUNDS;
        last(HIP_THRUST, "40 kg", 20, 20, 20);
        assertThat(words(thrusts())).startsWith("RAISE EARNED 42.5 kg x 17");
    }

    @Test
    void s18TheLoadOfTheRoutineIsWhatTheLogBeginsWith() {
        last(HIP_THRUST, "40 kg", 20, 20, 20);
        Single item = sets("3-4", reps(HIP_THRUST, "15-20").withLoad("50 kg"), "60 s");
        assertThat(words(next(item))).startsWith("RAISE EARNED 42.5 kg x 17");
        SessionPlan plan = new SessionHistory(sessions)
                .lastTime(SessionPlan.of(work(item), SampleSessions.CATALOG), TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))
                .plan();
        Step first = plan.steps().stream().filter(Step::isEffort).findFirst().orElseThrow();
        assertThat(first.loads().initial()).hasToString("50 kg");
        assertThat(first.loads().last()).hasToString("40 kg");
    }

    @Test
    void s19AHeavyDayIsNoBase() {
        ago(4, it -> it.sets(HIP_THRUST, "40 kg", 20, 20, 20));
        ago(2, it -> it.target(6, 8).sets(HIP_THRUST, "60 kg", 8, 8, 8));
        assertThat(words(thrusts())).startsWith("RAISE EARNED 42.5 kg x 17");
        sessions.removeLast();
        sessions.add(RecordBuilder.at(TODAY.minusDays(2) + "T18:00:00Z").sets(HIP_THRUST, "60 kg", 8, 8, 8).build());
        assertThat(words(thrusts())).startsWith("RAISE EARNED 42.5 kg x 17");
    }

    @Test
    void s20TimedSets() {
        ago(2, it -> it.timed("glute-stretch", 45, 40));
        Single item = sets("2", time("glute-stretch", "30-45 s"), "60 s");
        assertThat(words(next(item))).isEqualTo("HOLD MORE_REPS null x 45, null x 45");
        sessions.clear();
        ago(2, it -> it.timed("glute-stretch", 45, 45));
        assertThat(words(next(item))).isEqualTo("HOLD TOP null x 45, null x 45");
    }

    @Test
    void s21RecoveryHolds() {
        recover = true;
        ago(2, it -> it.effort(8).sets(HIP_THRUST, "40 kg", 20, 20, 20));
        assertThat(words(thrusts())).isEqualTo("HOLD RECOVERY 40 kg x 20, 40 kg x 20, 40 kg x 20");
    }
}
