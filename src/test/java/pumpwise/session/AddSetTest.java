package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.written;

import org.junit.jupiter.api.Test;
import pumpwise.routine.Place;
import pumpwise.routine.Section;

/// Adding a set to the plan.
class AddSetTest extends DrivenSession {

    @Test
    void oneSetMoreComesBehindTheLastWithItsRest() {
        begin(true, thrusts("2"), hinges("1"));
        at(12, new Command.AddSet(FIRST));
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 15",
                        "rest sets thrust 1 30",
                        "set thrust 2 15",
                        "rest sets thrust 2 30 ?",
                        "set thrust 3 15 ?",
                        "rest sets thrust 3 30",
                        "set hinge 1 15");
        assertThat(here()).isEqualTo("set thrust 1 15");
        assertThat(session.step().orElseThrow().position().sets()).hasToString("2-3");
    }

    @Test
    void oneSetMoreInTheRestAfterTheLastUsesThatRest() {
        begin(true, thrusts("1"), hinges("1"));
        at(30, new Command.AddSet(FIRST));
        assertThat(written(session.plan()))
                .containsExactly(
                        "ready thrust 1 10",
                        "set thrust 1 15",
                        "rest sets thrust 1 30",
                        "set thrust 2 15 ?",
                        "rest sets thrust 2 30",
                        "set hinge 1 15");
    }

    @Test
    void oneRoundMoreOfASupersetWithoutTheMemberThatHurt() {
        begin(true, rounds("2", "60 s", reps("thrust", "5"), reps("kickback", "5"), steps("march", "10")));
        at(11, new Command.StopForPain(new Place(Section.WORK, 0, 2)));
        at(11, new Command.AddSet(FIRST));
        assertThat(written(session.plan()))
                .endsWith(
                        "set thrust 2 15",
                        "ready kickback 2 L 5",
                        "set kickback 2 L 15",
                        "ready kickback 2 R 5",
                        "set kickback 2 R 15",
                        "rest sets kickback 2 60 ?",
                        "set thrust 3 15 ?",
                        "ready kickback 3 L 5 ?",
                        "set kickback 3 L 15 ?",
                        "ready kickback 3 R 5 ?",
                        "set kickback 3 R 15 ?");
    }

    @Test
    void thereIsNoneMoreOfWhatIsOver() {
        begin(true, thrusts("1"), hinges("1"));
        at(56);
        assertThat(here()).isEqualTo("set hinge 1 15");
        assertThat(session.canAddSet(FIRST)).isFalse();
        assertThat(session.canAddSet(SECOND)).isTrue();
        assertThat(session.canAddSet(THIRD)).isFalse();
    }
}
