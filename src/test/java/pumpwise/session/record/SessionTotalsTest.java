package pumpwise.session.record;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.START;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.span;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.session.Command;
import pumpwise.session.Plans;
import pumpwise.session.Session;
import pumpwise.session.plan.LoadAndEffort;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.record.SessionRecord.Holds;
import pumpwise.session.record.SessionRecord.Hurt;

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
        return SessionTotals.of(SessionRecord.of(session, START), Plans.CATALOG);
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
        SessionTotals totals = SessionTotals.of(SessionRecord.of(session, START), Catalog.of(List.of(thrust)));
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
        // Seven of five to ten, two of five, none of the third, and the optional fourth left out.
        session = session.apply(new Command.Done(), at(28)).session();
        session = session.apply(new Command.Done(), at(30)).session();
        session = session.apply(new Command.Finish(), at(39)).session();
        assertThat(totals(session).holds()).isEqualTo(new Holds(9, 7 + 5 + 5));
        assertThat(totals(session).rest()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void pausesAreNoRestAndLongRestsCountInFull() {
        Session session = begin(work(sets("2", reps("thrust", "5"), "30 s")));
        session = session.apply(new Command.Pause(), at(30)).session();
        session = session.apply(new Command.Resume(), at(90)).session();
        session = session.apply(new Command.Away(at(95)), at(400)).session();
        session = session.apply(new Command.Done(), at(401)).session();
        assertThat(session.rested()).isEqualTo(Duration.ofSeconds(5 + 311));
    }

    @Test
    void aRecordSaysWhereItHurtAndWhatWasSaid() {
        Session session = begin(work(sets("2", reps("kickback", "5"), "30 s")));
        session = session.apply(new Command.StopForPain(session.position().orElseThrow().place()), at(15)).session();
        SessionRecord record = SessionRecord.of(session, START).with(2, " ");
        assertThat(record.hurts()).containsExactly(new Hurt("kickback", 1, Side.LEFT));
        assertThat(record.felt()).isEqualTo(2);
        assertThat(record.note()).isNull();
    }

    @Test
    void theHistoryKnowsTheLastLoadAndEffort() {
        Session first = toTheEnd(begin(work(sets("2", reps("thrust", "5").withLoad("40 kg"), "30 s"))));
        first = first.apply(new Command.Log(first.log().get(3).withEffort(8)), first.now()).session();
        Session second = toTheEnd(begin(work(sets("1", reps("thrust", "5"), "30 s"), sets("1", reps("swing", "5"), ""))));
        second = second.apply(new Command.Log(second.log().get(1).withLoad(Plans.load("45 kg"))), second.now())
                .session();
        SessionHistory history = new SessionHistory(List.of(
                SessionRecord.of(second, START.plusSeconds(86_400)), SessionRecord.of(first, START)));
        assertThat(history.usual("thrust")).contains(new LoadAndEffort(Plans.load("45 kg"), 8));
        assertThat(history.usual("swing")).isEmpty();
        assertThat(history.usual("hinge")).isEmpty();
        SessionPlan plan = plan(work(sets("1", reps("thrust", "5").withLoad("20 kg"), ""))).withUsual(history::usual);
        assertThat(plan.steps().getLast())
                .isInstanceOfSatisfying(
                        Step.WorkSet.class,
                        set -> assertThat(set.usual()).isEqualTo(new LoadAndEffort(Plans.load("45 kg"), 8)));
    }
}
