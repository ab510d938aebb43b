package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.span;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;
import static pumpwise.session.Plans.written;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Block;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent.Kind;

class SessionTest {

    private Session session = Session.begin(plan(work()), true, START).session();
    private final List<SessionEvent> events = new ArrayList<>();

    private void begin(boolean guided, Block... blocks) {
        events.clear();
        follow(Session.begin(plan(work(blocks)), guided, START));
    }

    private void follow(Transition transition) {
        session = transition.session();
        events.addAll(transition.events());
    }

    private void at(double seconds) {
        follow(session.advanceTo(instant(seconds)));
    }

    private void at(double seconds, Command command) {
        follow(session.apply(command, instant(seconds)));
    }

    private static Instant instant(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    private List<String> heard() {
        List<String> heard = written(events);
        events.clear();
        return heard;
    }

    private String here() {
        return session.step().map(Plans::written).orElse("over");
    }

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
    void aRestHasItsWindowAndStartsAGuidedSetAtItsEnd() {
        begin(true, sets("2", reps("swing", "1"), "4-5 s"));
        at(17);
        assertThat(heard())
                .endsWith(
                        "12 set-end 1",
                        "12 rest-start",
                        "14 countdown 3",
                        "15 countdown 2",
                        "16 rest-ready",
                        "16 countdown 1",
                        "17 rest-end",
                        "17 set-start",
                        "17 lift 1");
    }

    @Test
    void aRestOfOneFigureIsReadyThenOver() {
        begin(true, sets("2", reps("swing", "1"), "2 s"));
        at(14);
        assertThat(heard()).endsWith("14 rest-ready", "14 rest-end", "14 set-start", "14 lift 1");
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
    void fifteenSecondsMoreOrLess() {
        begin(true, sets("2", reps("thrust", "1"), "30-40 s"));
        at(20, new Command.AdjustTime(Duration.ofSeconds(15)));
        heard();
        at(70);
        assertThat(heard()).startsWith("58 rest-ready", "65 countdown 3").contains("68 rest-end");
        begin(true, sets("2", reps("thrust", "1"), "30-40 s"));
        at(40, new Command.AdjustTime(Duration.ofSeconds(-15)));
        at(40.5);
        assertThat(heard()).endsWith("40 rest-end", "40 set-start", "40 lift 1").doesNotContain("43 rest-ready");
    }

    @Test
    void takingTimeCanMakeARestReadyAtOnce() {
        begin(true, sets("2", reps("thrust", "1"), "30-60 s"));
        at(40);
        heard();
        at(40, new Command.AdjustTime(Duration.ofSeconds(-15)));
        assertThat(heard()).containsExactly("40 rest-ready");
        assertThat(session.nextDeadline()).contains(instant(55));
    }

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
    void doneEndsAGuidedSetWithWhatWasCounted() {
        begin(true, sets("1", reps("thrust", "12-15"), ""));
        at(32, new Command.Done());
        assertThat(session.log().get(1).count()).isEqualTo(7);
    }

    @Test
    void loggingNeverTouchesTheRest() {
        begin(true, sets("2", reps("thrust", "1"), "30 s"));
        at(20);
        Instant due = session.nextDeadline().orElseThrow();
        at(21, new Command.Log(new SetLog(1, 9, Duration.ofSeconds(3), Plans.load("40 kg"), 8)));
        assertThat(session.nextDeadline()).contains(due);
        assertThat(session.log().get(1).load()).isEqualTo(Plans.load("40 kg"));
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
