package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.written;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.session.plan.SetPosition;

/// Stopping an exercise because it hurts.
class StopForPainTest extends DrivenSession {

    @Test
    void hurtingEndsTheExerciseAndKeepsWhatWasDone() {
        begin(true, thrusts("3"), hinges("1"));
        at(62, new Command.StopForPain(FIRST));
        assertThat(heard()).endsWith("62 hurt", "62 set-end 2", "62 rest-start");
        assertThat(session.log().values()).extracting(SetLog::count).containsExactly(5, 2);
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 15",
                        "rest sets thrust 1 30",
                        "set thrust 2 15",
                        "rest sets thrust 2 30",
                        "set hinge 1 15");
        assertThat(session.painStops()).extracting(SetPosition::exercise, SetPosition::set).containsExactly(tuple("thrust", 2));
    }

    @Test
    void hurtingInARestLetsItGoOnToTheNextExercise() {
        begin(true, thrusts("3"), hinges("1"));
        at(30, new Command.StopForPain(FIRST));
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
        assertThat(session.painStops()).extracting(SetPosition::set).containsExactly(1);
        at(55);
        assertThat(here()).isEqualTo("set hinge 1 15");
    }

    @Test
    void hurtingWithNothingLeftEndsTheSession() {
        begin(true, thrusts("3"));
        at(30, new Command.StopForPain(FIRST));
        assertThat(session.isOver()).isTrue();
        assertThat(session.log()).containsOnlyKeys(1);
        assertThat(session.spent().rested()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void goingBackAfterThatLeadsToTheSetAndToNoRestAfterIt() {
        begin(true, thrusts("3"));
        at(30, new Command.StopForPain(FIRST));
        assertThat(heard()).endsWith("30 rest-end", "30 done");
        at(31, new Command.Back());
        assertThat(here()).isEqualTo("set thrust 1 15");
        assertThat(written(session.plan())).containsExactly("ready thrust 1 10", "set thrust 1 15");
        at(32, new Command.Undo());
        assertThat(session.isOver()).isTrue();
        assertThat(session.log()).containsOnlyKeys(1);
    }

    @Test
    void stoppingBeforeTheLastSetLeavesNoRestToGoBackTo() {
        begin(true, sets("2", time("cardio", "10 s"), "5 s"));
        at(26, new Command.StopForPain(FIRST));
        assertThat(session.isOver()).isTrue();
        at(27, new Command.Back());
        assertThat(written(session.plan())).containsExactly("ready cardio 1 10", "timed cardio 1 10");
    }

    @Test
    void hurtingBeforeTheFirstSetLeavesTheExerciseOutAndRemembersIt() {
        begin(true, thrusts("2"), hinges("1"));
        at(3, new Command.StopForPain(FIRST));
        assertThat(written(session.plan())).containsExactly("ready hinge 1 10", "set hinge 1 15");
        assertThat(session.painStops()).extracting(SetPosition::exercise).containsExactly("thrust");
        assertThat(session.log()).isEmpty();
    }

    @Test
    void inASupersetOnlyTheMemberThatHurtsEnds() {
        begin(true, rounds("3", "60 s", reps("thrust", "5"), reps("hinge", "5")), swings("1"));
        at(11.5, new Command.StopForPain(new Place(Section.WORK, 0, 0)));
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 15",
                        "ready hinge 1 10",
                        "set hinge 1 15",
                        "rest sets hinge 1 60",
                        "set hinge 2 15",
                        "rest sets hinge 2 60",
                        "set hinge 3 15",
                        "rest sets hinge 3 60",
                        "set swing 1 10");
    }

    @Test
    void aFreeSetThatHurtsIsLoggedWithoutRepetitions() {
        begin(false, sets("2", reps("thrust", "12-15"), "30-40 s"));
        at(10);
        at(20, new Command.StopForPain(FIRST));
        assertThat(session.log().get(1).count()).isZero();
        assertThat(session.log().get(1).time()).isEqualTo(Duration.ofSeconds(10));
    }
}
