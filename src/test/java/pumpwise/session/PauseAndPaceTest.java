package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.time;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Pausing a session or changing its pace: a pause, time away, a slower tempo, a set at the user's own pace.
class PauseAndPaceTest extends DrivenSession {

    @Test
    void aPauseMovesEverythingAlong() {
        begin(true, sets("1", reps("thrust", "2"), ""));
        at(12.5, new Command.Pause());
        at(60);
        assertThat(session.nextDeadline()).isEmpty();
        assertThat(session.elapsed(instant(60))).isEqualTo(Duration.ofMillis(2500));
        heard();
        at(72.5, new Command.Resume());
        at(200);
        assertThat(heard()).startsWith("72.5 resumed", "73 phase-end 1").endsWith("76 set-end 2", "76 done");
        assertThat(session.log().get(1).time()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void awayFreezesASetWhereItWasLeft() {
        begin(true, sets("1", reps("thrust", "5"), ""));
        at(14);
        at(600, new Command.Away(instant(14.5)));
        assertThat(session.isPaused()).isTrue();
        assertThat(session.elapsed(instant(600))).isEqualTo(Duration.ofMillis(4500));
        heard();
        at(700, new Command.Resume());
        at(702);
        assertThat(heard())
                .containsExactly("700 resumed", "701.5 phase-end 2", "701.5 rep 2", "701.5 lift 3");
    }

    @Test
    void awayLetsARestRunOnButNothingFollowsWithoutAKey() {
        begin(true, sets("2", reps("thrust", "1"), "30-40 s"));
        at(20);
        heard();
        at(600, new Command.Away(instant(20)));
        assertThat(heard()).containsExactly("43 rest-ready", "53 rest-over");
        assertThat(here()).isEqualTo("rest sets thrust 1 30-40");
        assertThat(session.elapsed(instant(600))).isEqualTo(Duration.ofSeconds(587));
        at(610, new Command.Done());
        assertThat(here()).isEqualTo("set thrust 2 3");
    }

    @Test
    void aSlowerPaceStretchesWhatIsLeftOfThePhase() {
        begin(true, sets("1", reps("thrust", "2"), ""));
        at(12, new Command.Pace(50));
        assertThat(session.nextDeadline()).contains(instant(14));
        at(14);
        assertThat(session.nextDeadline()).contains(instant(16));
    }

    @Test
    void thePaceChangesNoRestNothingTimedAndNoFreeSet() {
        begin(true, sets("2", reps("thrust", "1"), "30 s"), sets("1", time("cardio", "20 s"), ""));
        at(20);
        Instant due = session.nextDeadline().orElseThrow();
        at(20, new Command.Pace(50));
        assertThat(session.nextDeadline()).contains(due);
        at(43);
        assertThat(here()).isEqualTo("set thrust 2 3");
        at(43, new Command.Guide(false));
        at(43, new Command.Pace(200));
        assertThat(session.nextDeadline()).isEmpty();
        at(50, new Command.Done());
        at(50, new Command.Done());
        at(60, new Command.Pace(50));
        assertThat(here()).isEqualTo("timed cardio 1 20");
        at(75);
        assertThat(session.log().get(session.log().lastKey()).time()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void changingToFreeKeepsTheSetGoing() {
        begin(true, sets("1", reps("thrust", "5"), ""));
        at(12, new Command.Guide(false));
        assertThat(session.nextDeadline()).isEmpty();
        assertThat(session.elapsed(instant(13))).isEqualTo(Duration.ofSeconds(3));
    }
}
