package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Going back and skipping, and the effect on the log.
class BackAndSkipTest extends DrivenSession {

    @Test
    void backUnlogsWhatItGoesBackOverAndNothingElse() {
        begin(true, sets("3", reps("thrust", "1"), "10 s"));
        at(28);
        assertThat(here()).isEqualTo("rest sets thrust 2 10");
        assertThat(session.log()).containsOnlyKeys(1, 3);
        at(29, new Command.Back());
        assertThat(here()).isEqualTo("set thrust 2 3");
        assertThat(session.isPaused()).isTrue();
        assertThat(session.log()).containsOnlyKeys(1);
        at(30, new Command.Back());
        assertThat(here()).isEqualTo("rest sets thrust 1 10");
        assertThat(session.log()).containsOnlyKeys(1);
        at(31, new Command.Back());
        assertThat(session.log()).isEmpty();
    }

    @Test
    void backFromTheEndReturnsToTheLastSet() {
        begin(true, sets("1", reps("thrust", "1"), ""));
        at(50);
        at(51, new Command.Back());
        assertThat(here()).isEqualTo("set thrust 1 3");
        assertThat(session.log()).isEmpty();
        at(60, new Command.Resume());
        at(70);
        assertThat(session.isOver()).isTrue();
    }

    @Test
    void skippingASetDoesNotLogIt() {
        begin(true, sets("2", reps("thrust", "5"), "30 s"));
        at(12, new Command.Skip());
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
        assertThat(session.log()).isEmpty();
    }

    @Test
    void skippingAnOptionalSetLeavesOutBothItsSidesAndTheRestBeforeIt() {
        begin(true, sets("1-2", reps("kickback", "1"), "30-40 s"), sets("1", reps("thrust", "1"), ""));
        at(60);
        assertThat(here()).isEqualTo("rest sets kickback 1 30-40 ?");
        Instant end = session.nextDeadline().orElseThrow();
        at(60, new Command.Skip());
        assertThat(here()).isEqualTo("rest sets kickback 2 30-40");
        assertThat(session.nextDeadline()).contains(end);
        at(96);
        assertThat(here()).isEqualTo("set thrust 1 3");
    }

    @Test
    void skippingTheFirstSideOfAnOptionalSetSkipsTheSecondToo() {
        begin(true, sets("1-2", reps("kickback", "5"), "10 s"), sets("1", reps("thrust", "1"), ""));
        at(66, new Command.Skip());
        assertThat(here()).isEqualTo("rest sets kickback 2 10");
    }

    @Test
    void skippingTheLastOptionalSetEndsTheWork() {
        begin(true, sets("1-2", reps("thrust", "1"), "30 s"));
        at(20, new Command.Skip());
        assertThat(session.isOver()).isTrue();
        assertThat(session.log()).containsOnlyKeys(1);
    }

    @Test
    void undoDoesNotReturnToASetThatWasDoneAgain() {
        begin(true, sets("2", time("cardio", "10 s"), "30 s"));
        at(12, new Command.Back());
        at(23);
        assertThat(here()).isEqualTo("timed cardio 1 10");
        at(33, new Command.Undo());
        assertThat(here()).isEqualTo("rest sets cardio 1 30");
        assertThat(session.log()).containsOnlyKeys(1);
    }
}
