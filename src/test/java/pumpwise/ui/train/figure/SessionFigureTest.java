package pumpwise.ui.train.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.PeakPause;
import pumpwise.figure.motion.Moment;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.figure.FigureState;

/// Get-readies take ten seconds.
class SessionFigureTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Single THRUSTS = single("barbell-hip-thrust", new Amount.Reps(Range.of(2)));
    private static final Single KICKBACKS = single("cable-glute-kickback", new Amount.Reps(Range.of(2)));

    private final SessionFigure figure = new SessionFigure(CATALOG);
    private Session session;
    private Instant now = START;

    private static Single single(String exercise, Amount amount) {
        Prescription prescription = Prescription.of(exercise, amount);
        boolean isHeld = CATALOG.find(exercise).orElseThrow().movement().peakPause()
                == PeakPause.REQUIRED;
        return new Single(
                isHeld ? prescription.withHold(TimeRange.ofSeconds(2)) : prescription,
                Range.ONE,
                TimeRange.ofSeconds(60));
    }

    private static Single timed(String exercise, int seconds) {
        return single(exercise, new Amount.Time(TimeRange.ofSeconds(seconds)));
    }

    private void begin(Block... blocks) {
        Routine routine = Routine.named("One").withBlocks(Section.WORK, List.of(blocks));
        session = Session.begin(SessionPlan.of(routine, CATALOG, Duration.ofSeconds(10)), true, START).session();
    }

    private void pass(double seconds) {
        now = now.plusMillis(Math.round(seconds * 1000));
        session = session.advanceTo(now).session();
    }

    private void send(Command command) {
        session = session.apply(command, now).session();
    }

    private FigureState shown() {
        return figure.at(session, now, false).orElseThrow();
    }

    private double height() {
        return shown().moment().at();
    }

    private boolean moves() {
        return figure.next(session, now, false).isPresent();
    }

    @Test
    void itLiftsHoldsAndLowersWithTheSet() {
        begin(THRUSTS);
        pass(10);
        assertThat(height()).isZero();
        assertThat(shown().isPale()).isFalse();
        pass(0.5);
        assertThat(height()).isEqualTo(0.5);
        assertThat(moves()).isTrue();
        pass(0.5);
        assertThat(height()).isOne();
        assertThat(moves()).as("in a hold").isFalse();
        pass(1.9);
        assertThat(height()).isOne();
        pass(0.1);
        assertThat(height()).isOne();
        pass(1);
        assertThat(height()).isEqualTo(0.5);
        pass(1);
        assertThat(height()).isZero();
    }

    @Test
    void anExerciseThatStartsWithLoweringStartsHigh() {
        begin(single("romanian-deadlift", new Amount.Reps(Range.of(2))));
        assertThat(height()).as("the end of the first movement").isZero();
        pass(10);
        assertThat(height()).isOne();
        pass(2);
        assertThat(height()).isZero();
        pass(1);
        assertThat(height()).isOne();
    }

    @Test
    void aSwingStartsFastAndFalls() {
        begin(single("kettlebell-swing", new Amount.Reps(Range.of(2))));
        pass(10.5);
        assertThat(height()).isBetween(0.74, 0.8);
        pass(1);
        assertThat(height()).isBetween(0.26, 0.32);
    }

    @Test
    void beforeASetItIsPaleAndShowsWhatComesNext() {
        begin(THRUSTS, KICKBACKS);
        FigureState ready = shown();
        assertThat(ready.isPale()).isTrue();
        assertThat(ready.moment()).isEqualTo(Moment.of(1));
        assertThat(moves()).isFalse();
        pass(21);
        FigureState rest = shown();
        assertThat(rest.subject().figure()).isEqualTo(CATALOG.find("cable-glute-kickback").orElseThrow().figure().get());
        assertThat(rest.isPale()).isTrue();
        assertThat(moves()).isFalse();
    }

    @Test
    void itIsFlippedForTheLeftLegAndTheLeftDirection() {
        begin(KICKBACKS);
        assertThat(shown().isFlipped()).isTrue();
        send(new Command.Skip());
        assertThat(shown().isFlipped()).isTrue();
        send(new Command.Skip());
        assertThat(shown().isFlipped()).as("before the right leg").isFalse();
        now = START;
        begin(single("banded-lateral-walk", new Amount.Steps(Range.of(4))));
        pass(10);
        assertThat(shown().isFlipped()).isTrue();
        pass(2 * 4);
        assertThat(shown().isFlipped()).isFalse();
    }

    @Test
    void aWalkTakesAStepPerStep() {
        begin(single("banded-lateral-walk", new Amount.Steps(Range.of(4))));
        pass(10);
        assertThat(height()).isZero();
        pass(1);
        assertThat(height()).isEqualTo(0.5);
        pass(1);
        assertThat(height()).isEqualTo(1);
        pass(2);
        assertThat(height()).isEqualTo(2);
    }

    @Test
    void aPauseStopsItWhereItIs() {
        begin(THRUSTS);
        pass(10.5);
        send(new Command.Pause());
        pass(60);
        assertThat(height()).isEqualTo(0.5);
        assertThat(shown().isPale()).isTrue();
        assertThat(moves()).isFalse();
        send(new Command.Resume());
        assertThat(height()).isEqualTo(0.5);
        assertThat(shown().isPale()).isFalse();
        pass(0.5);
        assertThat(height()).isOne();
    }

    @Test
    void anotherPaceGoesOnFromWhereItIs() {
        begin(THRUSTS);
        pass(14);
        assertThat(height()).isEqualTo(0.5);
        send(new Command.Pace(50));
        assertThat(height()).isEqualTo(0.5);
        pass(1.999);
        assertThat(height()).isBetween(0.0, 0.01);
        pass(0.001);
        assertThat(height()).isZero();
    }

    @Test
    void aStretchIsReachedAndBreathes() {
        begin(timed("hamstring-stretch", 30));
        assertThat(shown().isFlipped()).isTrue();
        pass(10);
        assertThat(height()).isZero();
        assertThat(figure.next(session, now, false)).hasValue(Duration.ofMillis(125));
        pass(4);
        assertThat(height()).isOne();
        pass(2.5);
        assertThat(height()).isEqualTo(0.94, within(1e-9));
        assertThat(figure.next(session, now, false)).hasValue(Duration.ofMillis(250));
    }

    @Test
    void aTimedMovementGoesBackAndForth() {
        begin(timed("leg-swings", 30));
        pass(10);
        assertThat(height()).isZero();
        pass(0.9);
        assertThat(height()).isGreaterThan(0.98);
        pass(0.9);
        assertThat(height()).isLessThan(0.02);
    }

    @Test
    void atOnesOwnPaceItStandsStill() {
        begin(THRUSTS);
        send(new Command.Guide(false));
        send(new Command.Done());
        pass(12);
        assertThat(height()).isOne();
        assertThat(shown().isPale()).isFalse();
        assertThat(moves()).isFalse();
    }

    @Test
    void reducedMotionShowsTheCharacteristicPoseOnly() {
        begin(single("romanian-deadlift", new Amount.Reps(Range.of(2))));
        pass(10.5);
        assertThat(figure.at(session, now, true).orElseThrow().moment()).isEqualTo(Moment.of(0));
        assertThat(figure.next(session, now, true)).isEmpty();
    }

    @Test
    void anExerciseWithoutAFigureHasNone() {
        begin(THRUSTS);
        SessionFigure none = new SessionFigure(Catalog.of(List.of()));
        assertThat(none.at(session, now, false)).isEmpty();
        pass(10.5);
        assertThat(none.at(session, now, false)).isEmpty();
        assertThat(none.next(session, now, false)).isEmpty();
    }

    @Test
    void afterTheSessionThereIsNone() {
        begin(THRUSTS);
        send(new Command.Skip());
        send(new Command.Skip());
        assertThat(session.isOver()).isTrue();
        assertThat(figure.at(session, now, false)).isEmpty();
    }
}
