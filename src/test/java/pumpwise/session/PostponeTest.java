package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;
import static pumpwise.session.Plans.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;

/// Postponing an exercise because its machine is taken.
class PostponeTest extends DrivenSession {

    @Test
    void puttingOffWhileGettingReadyBeginsWithTheNextBlock() {
        begin(true, thrusts("2"), hinges("1"), swings("1"));
        at(4, new Command.Postpone(FIRST, false));
        assertThat(heard()).containsExactly("0 get-ready", "4 put-off", "4 get-ready");
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready hinge 1 10",
                        "set hinge 1 15",
                        "rest sets hinge 1 40",
                        "set thrust 1 15",
                        "rest sets thrust 1 30",
                        "set thrust 2 15",
                        "rest sets thrust 2 30",
                        "set swing 1 10");
        assertThat(session.path()).containsExactly(0);
    }

    @Test
    void puttingOffInASetDoesItFromTheBeginningLater() {
        begin(true, thrusts("2"), hinges("1"), swings("1"));
        at(17, new Command.Postpone(FIRST, true));
        assertThat(session.log()).isEmpty();
        assertThat(session.path()).containsExactly(0, 1);
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "ready hinge 1 10",
                        "set hinge 1 15",
                        "rest sets hinge 1 40",
                        "set swing 1 10",
                        "rest sets swing 1 30",
                        "set thrust 1 15",
                        "rest sets thrust 1 30",
                        "set thrust 2 15");
        assertThat(here()).isEqualTo("ready hinge 1 10");
        assertThat(session.isPaused()).isFalse();
    }

    @Test
    void puttingOffInARestLetsItGoOnAndKeepsWhatIsLogged() {
        begin(true, thrusts("3"), hinges("1"));
        at(30, new Command.Postpone(FIRST, false));
        assertThat(session.log()).containsOnlyKeys(1);
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 15",
                        "rest sets thrust 1 30",
                        "set hinge 1 15",
                        "rest sets hinge 1 30",
                        "set thrust 2 15",
                        "rest sets thrust 2 30",
                        "set thrust 3 15");
        at(55);
        assertThat(here()).isEqualTo("set hinge 1 15");
    }

    @Test
    void puttingOffTheBlockAfterTheRestThatIsRunning() {
        begin(true, thrusts("1"), hinges("1"), swings("1"));
        at(30);
        assertThat(session.nextEffort().map(Plans::written)).contains("set hinge 1 15");
        at(30, new Command.Postpone(SECOND, false));
        assertThat(written(session.plan()))
                .endsWith("rest sets thrust 1 30", "set swing 1 10", "rest sets swing 1 40", "set hinge 1 15");
    }

    @Test
    void puttingOffASideTakesItsSetAlong() {
        begin(true, sets("1", reps("kickback", "5"), "30 s"), sets("1", time("stretch", "20 s"), "30 s"));
        at(27);
        assertThat(here()).isEqualTo("rest sides kickback 1 L 30");
        at(30, new Command.Done());
        at(31, new Command.Postpone(FIRST, false));
        assertThat(session.log()).containsOnlyKeys(1);
        assertThat(written(session.plan()))
                .endsWith(
                        "rest sides kickback 1 L 30",
                        "ready stretch 1 L 5",
                        "timed stretch 1 L 20",
                        "rest sides stretch 1 L 30",
                        "ready stretch 1 R 5",
                        "timed stretch 1 R 20",
                        "rest sets stretch 1 30",
                        "set kickback 1 R 15");
    }

    @Test
    void theLastBlockOfASectionCannotBePutOff() {
        Routine routine = work(thrusts("2"))
                .withBlocks(Section.COOL_DOWN, List.of(Single.once(time("stretch", "20 s"))));
        begin(true, routine);
        assertThat(session.canPostpone(FIRST)).isFalse();
        Session before = session.advanceTo(instant(12)).session();
        at(12, new Command.Postpone(FIRST, true));
        assertThat(session).isEqualTo(before);
    }

    @Test
    void puttingOffTheFirstOfTheWorkFromTheWarmUpKeepsTheLongGetReady() {
        Routine routine = work(thrusts("1"), hinges("1"))
                .withBlocks(Section.WARM_UP, List.of(Single.once(time("cardio", "60 s"))));
        begin(true, routine);
        at(10, new Command.Postpone(FIRST, false));
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready cardio 1 5",
                        "timed cardio 1 60",
                        "ready hinge 1 10",
                        "set hinge 1 15",
                        "rest sets hinge 1 30",
                        "set thrust 1 15");
    }

    @Test
    void backAfterPuttingOffDoesNothingTwice() {
        begin(true, thrusts("2"), hinges("1"));
        at(57, new Command.Postpone(FIRST, false));
        assertThat(here()).isEqualTo("ready hinge 1 10");
        at(58, new Command.Back());
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
        assertThat(session.next().map(Plans::written)).contains("ready hinge 1 10");
        assertThat(session.log()).containsOnlyKeys(1);
    }

    @Test
    void skippingTheRestBeforeASetThatWasPutOffOnlyEndsTheRest() {
        begin(true, thrusts("1-2"), hinges("1"));
        at(30, new Command.Postpone(FIRST, false));
        heard();
        at(31, new Command.Skip());
        assertThat(heard()).containsExactly("31 rest-end", "31 set-start", "31 lower 1");
    }
}
