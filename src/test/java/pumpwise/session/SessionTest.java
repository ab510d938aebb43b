package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.span;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pumpwise.session.SessionEvent.Kind;

/// The course of a session from its start to its end.
class SessionTest extends DrivenSession {

    @Test
    void guidesThroughASetToTheEnd() {
        begin(true, sets("1", reps("thrust", "1-2").withHold(span("1-2 s")), "60 s"));
        at(100);
        assertThat(heard())
                .containsExactly(
                        "0 get-ready",
                        "7 countdown 3",
                        "8 countdown 2",
                        "9 countdown 1",
                        "10 set-start",
                        "10 lift 1",
                        "11 phase-end 1",
                        "11 hold 1",
                        "13 phase-end 1",
                        "13 lower 1",
                        "15 phase-end 1",
                        "15 rep 1",
                        "15 enough 1",
                        "15 lift 2",
                        "16 phase-end 2",
                        "16 hold 2",
                        "18 phase-end 2",
                        "18 lower 2",
                        "20 phase-end 2",
                        "20 rep 2",
                        "20 set-end 2",
                        "20 done");
        assertThat(session.isOver()).isTrue();
        assertThat(session.log().get(1)).isEqualTo(new SetLog(1, 2, Duration.ofSeconds(10), null, 0));
    }

    @Test
    void aFreeSetEndsOnAKeyAndTheRestBeforeOneWaits() {
        begin(false, sets("2", reps("thrust", "12-15"), "30-40 s"));
        at(500);
        assertThat(here()).isEqualTo("set thrust 1 36-45");
        at(500, new Command.Done());
        assertThat(session.log().get(1).count()).isEqualTo(12);
        heard();
        at(1000);
        assertThat(heard()).containsExactly("530 rest-ready", "540 rest-over");
        assertThat(session.waitsForKey()).isTrue();
        at(1000, new Command.Done());
        assertThat(heard()).containsExactly("1000 rest-end", "1000 set-start");
    }

    @Test
    void theSecondSideOfAFreeSetIsPrefilledFromTheFirst() {
        begin(false, sets("1", reps("kickback", "12-15"), "30 s"));
        at(60, new Command.Done());
        at(61, new Command.Log(session.log().get(1).withCount(14)));
        at(80, new Command.Done());
        at(120, new Command.Done());
        assertThat(session.log().get(3).count()).isEqualTo(14);
    }

    @Test
    void sidesSwitchWithAWord() {
        begin(true, rounds("1", "60 s", steps("walk", "1"), reps("swing", "1")));
        at(25);
        assertThat(heard())
                .endsWith(
                        "10 set-start L",
                        "11.5 phase-end 1 L",
                        "11.5 rep 1 L",
                        "11.5 set-end 1 L",
                        "11.5 get-ready R",
                        "11.5 switch-side R",
                        "13.5 countdown 3 R",
                        "14.5 countdown 2 R",
                        "15.5 countdown 1 R",
                        "16.5 set-start R",
                        "18 phase-end 1 R",
                        "18 rep 1 R",
                        "18 set-end 1 R",
                        "18 get-ready",
                        "20 countdown 3",
                        "21 countdown 2",
                        "22 countdown 1",
                        "23 set-start",
                        "23 lift 1",
                        "24 phase-end 1",
                        "24 lower 1",
                        "25 phase-end 1",
                        "25 rep 1",
                        "25 set-end 1",
                        "25 done");
    }

    @Test
    void aTimedItemMayBeEndedFromItsLeast() {
        begin(true, sets("1", time("cardio", "5-10 s"), ""));
        at(30);
        assertThat(heard())
                .endsWith(
                        "10 timed-start",
                        "15 timed-enough",
                        "17 countdown 3",
                        "18 countdown 2",
                        "19 countdown 1",
                        "20 timed-end",
                        "20 done");
    }

    @Test
    void doneEndsAGuidedSetWithWhatWasCounted() {
        begin(true, sets("1", reps("thrust", "12-15"), ""));
        at(32, new Command.Done());
        assertThat(session.log().get(1).count()).isEqualTo(7);
    }

    @Test
    void finishingKeepsWhatWasCounted() {
        begin(true, sets("3", reps("thrust", "5"), "30 s"));
        at(17, new Command.Finish());
        assertThat(session.isOver()).isTrue();
        assertThat(session.log().get(1).count()).isEqualTo(2);
        assertThat(events).last().extracting(SessionEvent::kind).isEqualTo(Kind.DONE);
    }

    @Test
    void theOneKeyFitsWhatGoesOn() {
        begin(true, sets("2", reps("thrust", "5"), "30 s"));
        assertThat(session.mainCommand()).contains(new Command.Done());
        at(11);
        assertThat(session.mainCommand()).contains(new Command.Pause());
        at(11, new Command.Pause());
        assertThat(session.mainCommand()).contains(new Command.Resume());
        at(12, new Command.Guide(false));
        at(12, new Command.Resume());
        assertThat(session.mainCommand()).contains(new Command.Done());
        at(12, new Command.Finish());
        assertThat(session.mainCommand()).isEmpty();
    }

    @Test
    void anEmptyPlanIsOverAtOnce() {
        begin(true);
        assertThat(session.isOver()).isTrue();
        assertThat(heard()).containsExactly("0 done");
    }
}
