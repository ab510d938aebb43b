package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.span;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.written;

import org.junit.jupiter.api.Test;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Place;
import pumpwise.routine.Section;

/// Replacing an exercise for the rest of the session.
class SwapTest extends DrivenSession {

    private Command.Swap swap(Place item, String exercise) {
        return Replacement.of(session.plan(), item, TestCatalog.CATALOG.find(exercise).orElseThrow())
                .orElseThrow();
    }

    @Test
    void aSwapDoesWhatIsLeftWithTheOtherExercise() {
        begin(true, sets("3-4", reps("thrust", "5").withHold(span("1 s")), "30 s"));
        at(40);
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
        at(40, swap(FIRST, "kickback"));
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 20",
                        "rest sets thrust 1 30",
                        "set kickback 2 L 20",
                        "rest sides kickback 2 L 30",
                        "set kickback 2 R 20",
                        "rest sets kickback 2 30",
                        "set kickback 3 L 20",
                        "rest sides kickback 3 L 30",
                        "set kickback 3 R 20",
                        "rest sets kickback 3 30 ?",
                        "set kickback 4 L 20 ?",
                        "rest sides kickback 4 L 30 ?",
                        "set kickback 4 R 20 ?");
        assertThat(session.log()).containsOnlyKeys(1);
    }

    @Test
    void aSwapInASetBeginsItAnewAfterAGetReady() {
        begin(true, sets("2", reps("kickback", "5"), "30 s"));
        at(12, swap(FIRST, "swing"));
        assertThat(heard()).endsWith("12 swapped L", "12 get-ready");
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready kickback 1 L 10",
                        "ready swing 1 10",
                        "set swing 1 10",
                        "rest sets swing 1 30",
                        "set swing 2 10");
    }

    @Test
    void aSetHalfDoneIsDoneWholeWithTheOtherExercise() {
        begin(true, sets("2", reps("kickback", "5"), "30 s"));
        at(30, swap(FIRST, "hinge"));
        assertThat(written(session.plan()))
                .endsWith(
                        "rest sides kickback 1 L 30",
                        "set hinge 1 15",
                        "rest sets hinge 1 30",
                        "set hinge 2 15");
    }

    @Test
    void aSwapOfAMemberLeavesTheOthers() {
        begin(true, rounds("2", "60 s", reps("thrust", "5"), steps("walk", "10")));
        at(11, swap(new Place(Section.WORK, 0, 1), "march"));
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 15",
                        "ready march 1 5",
                        "set march 1 15",
                        "rest sets march 1 60",
                        "set thrust 2 15",
                        "ready march 2 5",
                        "set march 2 15");
    }

    @Test
    void aSwapFitsWhatTheOtherExerciseIsCountedIn() {
        begin(true, sets("1", reps("swing", "20-30"), "30 s"));
        assertThat(swap(FIRST, "thrust").set()).extracting(Plans::written).containsExactly("set thrust 1 80-120");
        assertThat(swap(FIRST, "stretch").set())
                .extracting(Plans::written)
                .containsExactly("timed stretch 1 L 40-60", "timed stretch 1 R 40-60");
        begin(true, sets("1", time("cardio", "30 s"), "30 s"));
        assertThat(swap(FIRST, "hinge").set()).extracting(Plans::written).containsExactly("set hinge 1 36");
    }
}
