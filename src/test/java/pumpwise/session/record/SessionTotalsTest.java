package pumpwise.session.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.span;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord.Holds;
import pumpwise.session.record.SessionRecord.PainStop;

class SessionTotalsTest {

    private static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    private static Session begin(Routine routine) {
        return Session.begin(plan(routine), true, START).session();
    }

    private static Session toTheEnd(Session session) {
        return session.advanceTo(START.plus(session.plan().greatest())).session();
    }

    private static SessionTotals totals(Session session) {
        return SessionTotals.of(record(session, START), TestCatalog.CATALOG, WeightUnit.KILOGRAMS);
    }

    @Test
    void addsTheWorkUp() {
        Block kickbacks = sets("2", reps("kickback", "10").withHold(span("1 s")).withLoad("10 kg"), "30 s");
        Routine routine = work(kickbacks, sets("1", steps("walk", "20"), "30 s"))
                .withBlocks(Section.WARM_UP, List.of(Single.once(time("cardio", "5 min"))));
        Session session = toTheEnd(begin(routine));
        SessionTotals totals = totals(session);
        assertThat(totals.time()).isEqualTo(session.plan().greatest());
        assertThat(totals.work()).isEqualTo(Duration.ofSeconds(4 * 40 + 2 * 30));
        assertThat(totals.rest()).isEqualTo(Duration.ofSeconds(4 * 30));
        assertThat(totals.sets()).isEqualTo(3);
        assertThat(totals.reps()).isEqualTo(40);
        assertThat(totals.steps()).isEqualTo(40);
        assertThat(totals.volume()).isEqualByComparingTo("400");
        assertThat(totals.holds()).isEqualTo(new Holds(40, 40));
        assertThat(totals.muscles().getFirst()).isEqualTo(new MuscleSets(Muscle.GLUTEUS_MAXIMUS, 3));
        assertThat(totals.muscles().get(1)).isEqualTo(new MuscleSets(Muscle.GLUTEUS_MEDIUS, 0));
    }

    @Test
    void oddity2_theWarmUpCountsNeitherAsSetsNorAsHolds() {
        Block thrusts = sets("2", reps("thrust", "10").withHold(span("1 s")), "30 s");
        Routine routine = work(thrusts)
                .withBlocks(Section.WARM_UP, List.of(sets("3", reps("thrust", "12").withHold(span("1 s")), "")));
        SessionTotals totals = totals(toTheEnd(begin(routine)));
        assertThat(totals.sets()).isEqualTo(2);
        assertThat(totals.reps()).isEqualTo(20);
        assertThat(totals.holds()).isEqualTo(new Holds(20, 20));
        assertThat(totals.muscles().getFirst().sets()).isEqualTo(2);
    }

    @Test
    void report9_kilogramsAndPoundsAddUp() {
        Routine routine = work(
                sets("1", reps("thrust", "10").withLoad("20 kg"), "30 s"),
                sets("1", reps("hinge", "10").withLoad("45 lb"), "30 s"));
        SessionTotals totals = totals(toTheEnd(begin(routine)));
        assertThat(totals.volume()).isCloseTo(new BigDecimal("404.12"), within(new BigDecimal("0.01")));
    }

    @Test
    void musclesThatHelpCountByHalf() {
        Exercise thrust = new Exercise(
                "thrust",
                "Thrust",
                Category.STRENGTH,
                null,
                null,
                null,
                List.of(Equipment.BARBELL),
                List.of(Muscle.GLUTEUS_MAXIMUS),
                List.of(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MEDIUS),
                Movement.reps(PeakPause.REQUIRED),
                Coaching.NONE,
                List.of(),
                List.of());
        Session session = toTheEnd(begin(work(sets("3", reps("thrust", "10"), "30 s"), sets("1", reps("swing", "9"), ""))));
        SessionTotals totals = SessionTotals.of(record(session, START), Catalog.of(List.of(thrust)), WeightUnit.KILOGRAMS);
        assertThat(totals.sets()).isEqualTo(4);
        assertThat(totals.muscles())
                .containsExactly(
                        new MuscleSets(Muscle.GLUTEUS_MAXIMUS, 3),
                        new MuscleSets(Muscle.GLUTEUS_MEDIUS, 1.5),
                        new MuscleSets(Muscle.GLUTEUS_MINIMUS, 0),
                        new MuscleSets(Muscle.HAMSTRINGS, 1.5));
    }

    @Test
    void aSetCutShortOrLeftOutMissesHolds() {
        Session session = begin(work(sets("3-4", reps("thrust", "5-10").withHold(span("1 s")), "30 s")));
        session = session.apply(new Command.Done(), at(0)).session();
        // Seven of five to ten, two of five, none of the third, and the optional fourth skipped.
        session = session.apply(new Command.Done(), at(28)).session();
        session = session.apply(new Command.Done(), at(30)).session();
        session = session.apply(new Command.Finish(), at(39)).session();
        assertThat(totals(session).holds()).isEqualTo(new Holds(9, 7 + 5 + 5));
        assertThat(totals(session).rest()).isEqualTo(Duration.ofSeconds(2));
    }

    /// The timer counted seven. What the user says later does not change that.
    @Test
    void correctedRepsLeaveTheCountedHoldsAlone() {
        Session session = begin(work(sets("1", reps("thrust", "5-10").withHold(span("1 s")), "30 s"), sets("1", reps("hinge", "5"), "")));
        session = session.apply(new Command.Done(), at(0)).session();
        session = session.apply(new Command.Done(), at(28)).session();
        session = corrected(session, 10);
        assertThat(totals(session).holds()).isEqualTo(new Holds(7, 7));
        session = session.apply(new Command.Finish(), at(39)).session();
        assertThat(totals(corrected(session, 9)).holds()).isEqualTo(new Holds(7, 7));
        assertThat(totals(corrected(session, 9)).reps()).isEqualTo(9);
    }

    /// Only the user counts the reps of a free set, and does so until the session is over.
    @Test
    void theUserCountsTheHoldsOfAFreeSet() {
        Session session = begin(work(sets("1", reps("thrust", "5-10").withHold(span("1 s")), "30 s"), sets("1", reps("hinge", "5"), "")));
        session = session.apply(new Command.Guide(false), at(0)).session();
        session = session.apply(new Command.Done(), at(0)).session();
        session = session.apply(new Command.Done(), at(28)).session();
        assertThat(totals(session).holds()).isEqualTo(new Holds(5, 5));
        session = corrected(session, 8);
        assertThat(totals(session).holds()).isEqualTo(new Holds(8, 8));
        session = session.apply(new Command.Finish(), at(39)).session();
        session = corrected(corrected(session, 9), 10);
        assertThat(totals(session).holds()).isEqualTo(new Holds(8, 8));
        assertThat(totals(session).reps()).isEqualTo(10);
    }

    private static Session corrected(Session session, int reps) {
        SetLog logged = session.log().get(session.log().firstKey());
        return session.apply(new Command.Log(logged.withCount(reps)), session.now()).session();
    }

    @Test
    void pausesAndTimeAwayAreNoRest() {
        Session session = begin(work(sets("2", reps("thrust", "5"), "30 s")));
        session = session.apply(new Command.Pause(), at(30)).session();
        session = session.apply(new Command.Resume(), at(90)).session();
        session = session.apply(new Command.Away(at(95)), at(400)).session();
        session = session.apply(new Command.Done(), at(401)).session();
        assertThat(session.spent().rested()).isEqualTo(Duration.ofSeconds(5 + 5 + 1));
        assertThat(session.spent().paused()).isEqualTo(Duration.ofSeconds(60));
        assertThat(session.spent().away()).isEqualTo(Duration.ofSeconds(305));
    }

    @Test
    void aRecordSaysWhereItHurtAndWhatWasSaid() {
        Session session = begin(work(sets("2", reps("kickback", "5"), "30 s")));
        session = session.apply(new Command.StopForPain(session.position().orElseThrow().place()), at(15)).session();
        SessionRecord record = record(session, START).withRating(2, " ");
        assertThat(record.painStops()).containsExactly(new PainStop("kickback", 1, Side.LEFT));
        assertThat(record.rating()).isEqualTo(2);
        assertThat(record.note()).isNull();
    }

    @Test
    void theNumbersAddUp() {
        Session session = begin(work(sets("2", reps("thrust", "5"), "30 s")));
        session = session.apply(new Command.Pause(), at(12)).session();
        session = session.apply(new Command.Resume(), at(32)).session();
        session = session.apply(new Command.Away(at(50)), at(4050)).session();
        session = session.apply(new Command.Done(), at(4055)).session();
        session = toTheEnd(session);
        SessionTotals totals = totals(session);
        assertThat(totals.paused()).isEqualTo(Duration.ofSeconds(20));
        assertThat(totals.away()).isEqualTo(Duration.ofSeconds(4000));
        assertThat(totals.work().plus(totals.rest()).plus(totals.other())).isEqualTo(totals.time());
        assertThat(totals.time().plus(totals.paused()).plus(totals.away()))
                .isEqualTo(Duration.between(START, session.progress().start()));
        assertThat(totals.other()).isEqualTo(Duration.ofSeconds(10));
    }

    private static SessionRecord record(Session session, Instant wall) {
        return SessionRecord.of(session, wall, ZoneOffset.UTC, Map.of());
    }
}
