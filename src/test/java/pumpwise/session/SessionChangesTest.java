package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.session.Session.Transition;
import pumpwise.session.plan.SetPosition;

/// What changes the plan of a running session: put off, swap, stop because it hurts, one set more.
class SessionChangesTest {

    private static final Place FIRST = Place.of(Section.WORK, 0);
    private static final Place SECOND = Place.of(Section.WORK, 1);
    private static final Place THIRD = Place.of(Section.WORK, 2);

    private Session session = Session.begin(plan(work()), true, START).session();
    private final List<SessionEvent> events = new ArrayList<>();

    private void begin(boolean guided, Block... blocks) {
        begin(guided, work(blocks));
    }

    private void begin(boolean guided, Routine routine) {
        events.clear();
        follow(Session.begin(plan(routine), guided, START));
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

    private Command.Swap swap(Place item, String exercise) {
        return Replacement.of(session.plan(), item, Plans.CATALOG.find(exercise).orElseThrow())
                .orElseThrow();
    }

    private static Block thrusts(String sets) {
        return sets(sets, reps("thrust", "5"), "30 s");
    }

    private static Block hinges(String sets) {
        return sets(sets, reps("hinge", "5"), "40 s");
    }

    private static Block swings(String sets) {
        return sets(sets, reps("swing", "5"), "50 s");
    }

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
        assertThat(session.hurts()).extracting(SetPosition::exercise, SetPosition::set).containsExactly(tuple("thrust", 2));
    }

    @Test
    void hurtingInARestLetsItGoOnToTheNextExercise() {
        begin(true, thrusts("3"), hinges("1"));
        at(30, new Command.StopForPain(FIRST));
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
        assertThat(session.hurts()).extracting(SetPosition::set).containsExactly(1);
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
    void hurtingBeforeTheFirstSetLeavesTheExerciseOutAndRemembersIt() {
        begin(true, thrusts("2"), hinges("1"));
        at(3, new Command.StopForPain(FIRST));
        assertThat(written(session.plan())).containsExactly("ready hinge 1 10", "set hinge 1 15");
        assertThat(session.hurts()).extracting(SetPosition::exercise).containsExactly("thrust");
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

    @Test
    void aRestThatHasRunOutGoesOnWaitingWhateverFollowsIt() {
        begin(false, sets("2", reps("thrust", "5"), "30 s"), sets("1", time("cardio", "30 s"), ""));
        at(10);
        at(20, new Command.Done());
        at(90, new Command.Postpone(FIRST, false));
        assertThat(session.next().map(Plans::written)).contains("ready cardio 1 5");
        assertThat(session.waitsForKey()).isTrue();
        at(200);
        assertThat(here()).isEqualTo("rest sets thrust 1 30");
    }

    @Test
    void halfOfALongRestIsTold() {
        begin(true, sets("2", reps("swing", "1"), "45-60 s"));
        at(52);
        assertThat(heard()).endsWith("12 rest-start", "42 half-time 30");
        at(71);
        assertThat(heard()).startsWith("57 rest-ready", "69 countdown 3");
    }

    @Test
    void halfTimeComesOnceHoweverTheRestIsMoved() {
        begin(true, sets("2", reps("swing", "1"), "60 s"));
        at(43, new Command.AdjustTime(Duration.ofSeconds(30)));
        at(101);
        assertThat(heard()).filteredOn(line -> line.contains("half-time")).containsExactly("42 half-time 30");
    }
}
