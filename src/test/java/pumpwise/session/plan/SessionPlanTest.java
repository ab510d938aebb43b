package pumpwise.session.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.seconds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.span;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;
import static pumpwise.session.Plans.written;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;

class SessionPlanTest {

    @Test
    void restsFollowEverySetButTheLastOfTheWork() {
        assertThat(written(plan(work(
                        sets("2", reps("thrust", "10"), "60-90 s"), sets("2", reps("hinge", "10"), "30 s")))))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 30",
                        "rest sets thrust 1 60-90",
                        "set thrust 2 30",
                        "rest sets thrust 2 60-90",
                        "set hinge 1 30",
                        "rest sets hinge 1 30",
                        "set hinge 2 30");
    }

    @Test
    void setsAboveTheLeastAreOptionalWithTheRestBeforeThem() {
        assertThat(written(plan(work(
                        sets("1-3", reps("thrust", "10"), "60 s"), sets("1", reps("hinge", "10"), "30 s")))))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 30",
                        "rest sets thrust 1 60 ?",
                        "set thrust 2 30 ?",
                        "rest sets thrust 2 60 ?",
                        "set thrust 3 30 ?",
                        "rest sets thrust 3 60",
                        "set hinge 1 30");
    }

    @Test
    void legsRestBetweenSidesAsLongAsBetweenSets() {
        assertThat(written(plan(work(sets("2", reps("kickback", "10").withHold(span("1 s")), "45-60 s")))))
                .containsExactly(
                        "ready kickback 1 L 10",
                        "set kickback 1 L 40",
                        "rest sides kickback 1 L 45-60",
                        "set kickback 1 R 40",
                        "rest sets kickback 1 45-60",
                        "set kickback 2 L 40",
                        "rest sides kickback 2 L 45-60",
                        "set kickback 2 R 40");
    }

    @Test
    void aSwitchRestOfZeroIsAGetReady() {
        assertThat(written(plan(work(sets("1", reps("kickback", "10").withSwitchRest(span("0 s")), "45 s")))))
                .containsExactly(
                        "ready kickback 1 L 10", "set kickback 1 L 30", "ready kickback 1 R 5", "set kickback 1 R 30");
    }

    @Test
    void report33_membersOfASupersetAreSeparatedByAGetReady() {
        assertThat(written(plan(work(
                        rounds("2", "60 s", steps("walk", "10"), reps("thrust", "10"), reps("kickback", "10"))))))
                .containsExactly(
                        "ready walk 1 L 10",
                        "set walk 1 L 15",
                        "ready walk 1 R 5",
                        "set walk 1 R 15",
                        "ready thrust 1 5",
                        "set thrust 1 30",
                        "ready kickback 1 L 5",
                        "set kickback 1 L 30",
                        "ready kickback 1 R 5",
                        "set kickback 1 R 30",
                        "rest sets kickback 1 60",
                        "set walk 2 L 15",
                        "ready walk 2 R 5",
                        "set walk 2 R 15",
                        "ready thrust 2 5",
                        "set thrust 2 30",
                        "ready kickback 2 L 5",
                        "set kickback 2 L 30",
                        "ready kickback 2 R 5",
                        "set kickback 2 R 30");
    }

    @Test
    void report15_aGetReadyStandsWhereverTheSideOrTheExerciseChangesWithoutARest() {
        Routine routine = work(
                        sets("2", reps("thrust", "2"), "0 s"),
                        sets("2", reps("kickback", "2").withSwitchRest(span("0 s")), "0 s"),
                        rounds("2", "0 s", reps("hinge", "2"), reps("thrust", "2")))
                .withBlocks(Section.COOL_DOWN, List.of(Single.once(time("cardio", "5 s"))));
        SessionPlan plan = plan(routine);
        assertThat(written(plan))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 6",
                        "set thrust 2 6",
                        "ready kickback 1 L 5",
                        "set kickback 1 L 6",
                        "ready kickback 1 R 5",
                        "set kickback 1 R 6",
                        "ready kickback 2 L 5",
                        "set kickback 2 L 6",
                        "ready kickback 2 R 5",
                        "set kickback 2 R 6",
                        "ready hinge 1 5",
                        "set hinge 1 6",
                        "ready thrust 1 5",
                        "set thrust 1 6",
                        "ready hinge 2 5",
                        "set hinge 2 6",
                        "ready thrust 2 5",
                        "set thrust 2 6",
                        "ready cardio 1 5",
                        "timed cardio 1 5");
        assertThat(plan.steps())
                .filteredOn(step -> step instanceof Step.GetReady ready && ready.switchesSide())
                .extracting(step -> step.position().side())
                .containsExactly(Side.RIGHT, Side.LEFT, Side.RIGHT);
    }

    @Test
    void theLengthOfAGetReadyCanBeChosen() {
        Routine routine = work(rounds("1", "", reps("kickback", "1"), reps("thrust", "1"), time("cardio", "8 s")));
        assertThat(written(SessionPlan.of(routine, TestCatalog.CATALOG, Duration.ofSeconds(12))))
                .containsExactly(
                        "ready kickback 1 L 10",
                        "set kickback 1 L 3",
                        "ready kickback 1 R 12",
                        "set kickback 1 R 3",
                        "ready thrust 1 12",
                        "set thrust 1 3",
                        "ready cardio 1 12",
                        "timed cardio 1 8");
        assertThat(written(SessionPlan.of(routine, TestCatalog.CATALOG, Duration.ZERO)))
                .containsExactly(
                        "ready kickback 1 L 10",
                        "set kickback 1 L 3",
                        "set kickback 1 R 3",
                        "set thrust 1 3",
                        "ready cardio 1 5",
                        "timed cardio 1 8");
    }

    @Test
    void timedItemsHaveAGetReadyAndRunPerSide() {
        Routine routine = Routine.named("Stretch")
                .withBlocks(Section.WARM_UP, List.of(Single.once(time("cardio", "5-10 min"))))
                .withBlocks(Section.COOL_DOWN, List.of(Single.once(time("stretch", "30-45 s"))));
        assertThat(written(plan(routine)))
                .containsExactly(
                        "ready cardio 1 5",
                        "timed cardio 1 300-600",
                        "ready stretch 1 L 5",
                        "timed stretch 1 L 30-45",
                        "ready stretch 1 R 5",
                        "timed stretch 1 R 30-45");
    }

    @Test
    void warmUpHasNoRestsUnlessWritten() {
        Routine routine = Routine.named("Warm")
                .withBlocks(
                        Section.WARM_UP,
                        List.of(sets("2", reps("thrust", "10"), ""), sets("1", reps("hinge", "10"), "15 s")))
                .withBlocks(Section.WORK, List.of(sets("1", reps("thrust", "10"), "60 s")));
        assertThat(written(plan(routine)))
                .containsExactly(
                        "set thrust 1 30",
                        "set thrust 2 30",
                        "ready hinge 1 5",
                        "set hinge 1 30",
                        "rest sets hinge 1 15",
                        "ready thrust 1 10",
                        "set thrust 1 30");
    }

    @Test
    void alternatingRepetitionsTakeBothSides() {
        assertThat(written(plan(work(sets("1", reps("bird-dog", "8-10"), "")))))
                .containsExactly("ready bird-dog 1 10", "set bird-dog 1 48-60");
    }

    @Test
    void aRepetitionTakesTheTempoOfTheItem() {
        Tempo slow = new Tempo(Duration.ofSeconds(3), Duration.ofMillis(1500));
        assertThat(seconds(plan(work(sets("1", reps("swing", "10"), ""))).greatest())).isEqualTo("30");
        assertThat(seconds(plan(work(sets("1", reps("thrust", "10").withTempo(slow), ""))).greatest()))
                .isEqualTo("55");
    }

    @Test
    void theLeastLengthHasNoOptionalSets() {
        SessionPlan plan = plan(work(sets("1-2", reps("thrust", "10-12"), "60-90 s")));
        assertThat(seconds(plan.least())).isEqualTo("40");
        assertThat(seconds(plan.greatest())).isEqualTo("172");
        assertThat(plan.withoutOptional().greatest()).isEqualTo(Duration.ofSeconds(46));
    }

    @Test
    void theTimelineGivesEveryStart() {
        SessionPlan plan = plan(
                work(sets("1-2", reps("thrust", "10-12"), "60-90 s"), sets("1", reps("hinge", "10"), "30 s")));
        assertThat(plan.timeline())
                .extracting(slot -> seconds(slot.startLeast()) + " " + seconds(slot.startGreatest()))
                .containsExactly("0 0", "10 10", "40 46", "40 136", "40 172", "100 262");
    }

    @Test
    void anUnknownExerciseIsPlannedAllTheSame() {
        assertThat(written(plan(work(sets("1", reps("unheard-of", "10"), "")))))
                .containsExactly("ready unheard-of 1 10", "set unheard-of 1 30");
    }

    @Test
    void anEmptyRoutineHasNoSteps() {
        assertThat(plan(Routine.named("Empty")).steps()).isEmpty();
    }
}
