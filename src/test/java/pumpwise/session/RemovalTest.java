package pumpwise.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pumpwise.routine.Routine;
import pumpwise.session.AnySession.Moment;

/// What going back and skipping remove, and how to restore it.
class RemovalTest {

    /// 10 s get-ready, then three sets of 15 s with rests of 30 s: 10-25, 55-70, 100-115.
    private Session session = Session.begin(plan(work(sets("3", reps("thrust", "5"), "30 s"))), true, START).session();

    private void at(double seconds, Command command) {
        session = session.apply(command, START.plusMillis((long) (seconds * 1000))).session();
    }

    private void at(double seconds) {
        session = session.advanceTo(START.plusMillis((long) (seconds * 1000))).session();
    }

    private Removal last() {
        return session.lastRemoval().orElseThrow();
    }

    @Example
    void report36_backNamesTheSetsItTakesOutOfTheLog() {
        at(80);
        assertThat(session.log()).containsOnlyKeys(1, 3);
        assertThat(session.lastRemoval()).isEmpty();
        SetLog second = session.log().get(3);
        at(80, new Command.Back());
        assertThat(session.log()).containsOnlyKeys(1);
        assertThat(last().cause()).isEqualTo(Removal.Cause.BACK);
        assertThat(last().sets()).containsExactly(second);
    }

    @Example
    void report36_fiveTimesBackAndThreeTimesSkipLoseNothing() {
        at(120);
        SortedMap<Integer, SetLog> before = Session.begin(session.plan(), true, START)
                .session()
                .advanceTo(START.plusSeconds(110))
                .session()
                .log();
        session = Session.begin(session.plan(), true, START).session();
        at(110);
        for (int i = 0; i < 4; i++) {
            at(110 + i, new Command.Back());
        }
        assertThat(session.log()).isEmpty();
        for (int i = 0; i < 3; i++) {
            at(115 + i, new Command.Skip());
        }
        while (session.lastRemoval().isPresent()) {
            at(120, new Command.Undo());
        }
        assertThat(session.log()).isEqualTo(before);
        assertThat(session.index()).isEqualTo(5);
        assertThat(session.isPaused()).isTrue();
        at(130, new Command.Resume());
        at(135);
        assertThat(session.isOver()).isTrue();
        assertThat(session.log().get(5).count()).isEqualTo(5);
    }

    @Example
    void skippingARunningSetNamesWhatWasCounted() {
        at(17);
        at(17, new Command.Skip());
        assertThat(session.log()).isEmpty();
        assertThat(last().cause()).isEqualTo(Removal.Cause.SKIP);
        assertThat(last().sets()).extracting(SetLog::step, SetLog::count).containsExactly(org.assertj.core.groups.Tuple.tuple(1, 2));
        at(20, new Command.Undo());
        assertThat(session.index()).isEqualTo(1);
        assertThat(session.isPaused()).isTrue();
        assertThat(((Progress.Guided) session.progress()).reps()).isEqualTo(2);
        assertThat(session.elapsed(START.plusSeconds(60))).isEqualTo(Duration.ofSeconds(7));
        at(30, new Command.Resume());
        at(38);
        assertThat(session.log().get(1)).extracting(SetLog::count, SetLog::time).containsExactly(5, Duration.ofSeconds(15));
        assertThat(session.spent().paused()).isEqualTo(Duration.ofSeconds(13));
    }

    @Example
    void aRestHasRunOnWhenTheUserReturnsToIt() {
        at(30);
        at(30, new Command.Back());
        assertThat(session.log()).isEmpty();
        at(40, new Command.Undo());
        assertThat(session.index()).isEqualTo(2);
        assertThat(session.isPaused()).isFalse();
        assertThat(session.elapsed(START.plusSeconds(40))).isEqualTo(Duration.ofSeconds(15));
        at(56);
        assertThat(session.index()).isEqualTo(3);
        assertThat(session.spent().rested()).isEqualTo(Duration.ofSeconds(30));
        assertThat(session.spent().paused()).isZero();
    }

    @Example
    void aRestThatIsOverByThenWaitsForAKey() {
        at(30, new Command.Back());
        at(70, new Command.Undo());
        at(500);
        assertThat(session.index()).isEqualTo(2);
        assertThat(session.waitsForKey()).isTrue();
    }

    @Example
    void aSetDoneAgainAndCorrectionsStay() {
        at(75, new Command.Back());
        at(75, new Command.Log(session.log().get(1).withCount(4)));
        at(75, new Command.Resume());
        at(91);
        assertThat(session.log()).containsOnlyKeys(1, 3);
        at(91, new Command.Log(session.log().get(3).withCount(9)));
        at(92, new Command.Undo());
        assertThat(session.log().get(1).count()).isEqualTo(4);
        assertThat(session.log().get(3).count()).isEqualTo(9);
    }

    @Example
    void onlyTheLogComesBackOnceTheSessionIsFurther() {
        at(80);
        SetLog second = session.log().get(3);
        at(80, new Command.Back());
        at(81, new Command.Skip());
        at(82, new Command.Done());
        at(98);
        assertThat(session.log()).containsOnlyKeys(1, 5);
        assertThat(session.isOver()).isTrue();
        at(99, new Command.Undo());
        assertThat(session.log()).containsOnlyKeys(1, 3, 5);
        assertThat(session.log()).containsEntry(3, second);
        assertThat(session.isOver()).isTrue();
        assertThat(session.lastRemoval()).isEmpty();
    }

    @Example
    void aChangedPlanCannotBeCrossed() {
        at(80, new Command.Back());
        at(80, new Command.AddSet(session.position().orElseThrow().place()));
        assertThat(session.lastRemoval()).isEmpty();
        Session before = session;
        at(80, new Command.Undo());
        assertThat(session).isEqualTo(before);
    }

    @Example
    void everySetCanBeCorrectedAlsoOnceTheSessionIsOver() {
        at(80, new Command.Log(session.advanceTo(START.plusSeconds(80)).session().log().get(1).withCount(3)));
        assertThat(session.log().get(1).count()).isEqualTo(3);
        at(200);
        assertThat(session.isOver()).isTrue();
        at(200, new Command.Log(session.log().get(5).withEffort(9)));
        assertThat(session.log().get(5).effort()).isEqualTo(9);
    }

    @Example
    void everyPhaseCanBePaused() {
        for (double seconds : new double[] {5, 15, 40}) {
            at(seconds, new Command.Pause());
            int index = session.index();
            Duration elapsed = session.elapsed(session.now());
            at(seconds + 1000);
            assertThat(session.index()).isEqualTo(index);
            assertThat(session.elapsed(START.plusSeconds(5000))).isEqualTo(elapsed);
            assertThat(session.nextDeadline()).isEmpty();
            session = Session.begin(session.plan(), true, START).session();
        }
    }

    /// At any moment, undoing a step back or a skip restores the log and the position exactly.
    @Property(tries = 500)
    void undoRestoresExactly(
            @ForAll("routines") Routine routine,
            @ForAll("moments") List<Moment> moments,
            @ForAll boolean back,
            @ForAll @IntRange(max = 100_000) int later) {
        session = Session.begin(plan(routine), true, START).session();
        Instant now = START;
        for (Moment moment : moments) {
            now = now.plusMillis(moment.afterMillis());
            session = session.apply(moment.choice().apply(session.advanceTo(now).session()), now).session();
        }
        Session before = session;
        session = session.apply(back ? new Command.Back() : new Command.Skip(), now).session();
        if (session.lastRemoval().equals(before.lastRemoval())) {
            return;
        }
        Removal removal = last();
        Map<Integer, SetLog> removed = new java.util.TreeMap<>(before.log());
        removed.keySet().removeAll(session.log().keySet());
        assertThat(removal.logged()).isEqualTo(removed);
        assertThat(removal.sets()).containsAll(removed.values());
        // The user reads the message for a while; that time is not logged for the next step.
        Instant undone = now.plusMillis(later);
        Session waited = session.advanceTo(undone).session();
        boolean goneOn = !waited.log().equals(session.log()) || (waited.isOver() && !before.isOver());
        session = waited.apply(new Command.Undo(), undone).session();
        assertThat(session.lastRemoval()).isEqualTo(goneOn ? session.lastRemoval() : before.lastRemoval());
        if (goneOn) {
            assertThat(session.log()).containsAllEntriesOf(removed);
            return;
        }
        assertThat(session.log()).isEqualTo(before.log());
        assertThat(session.index()).isEqualTo(before.index());
        assertThat(session.path()).containsAll(before.path());
        if (!before.isOver() && !(before.step().orElseThrow() instanceof pumpwise.session.plan.Step.Rest)) {
            assertThat(session.isPaused()).isTrue();
            assertThat(session.elapsed(undone)).isEqualTo(before.elapsed(now));
        }
    }

    /// Training, pauses, and time away add up to the whole time, after any commands.
    @Property(tries = 500)
    void theTimesAddUp(@ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments) {
        session = Session.begin(plan(routine), true, START).session();
        Instant now = START;
        for (Moment moment : moments) {
            now = now.plusMillis(moment.afterMillis());
            session = session.apply(moment.choice().apply(session.advanceTo(now).session()), now).session();
            TimeSpent spent = session.spent();
            Instant end = session.isOver() ? session.progress().start() : now;
            assertThat(spent.paused()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(spent.away()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(spent.rested()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(spent.rested().plus(spent.paused()).plus(spent.away()))
                    .isLessThanOrEqualTo(Duration.between(START, end.isAfter(now) ? end : now));
        }
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnySession.routines();
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return AnySession.moments();
    }
}
