package pumpwise.ui.train.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.ui.figure.FigureState;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStand;

@BothExecutors
class ReadoutTest {

    private final TrainStand stand;

    ReadoutTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    @Test
    void thePeachRisesStaysAndSinksWithTheTempo() {
        stand.startWithoutFigures(TrainStand.small());
        assertThat(motion()).isEqualTo(LiftPosition.NONE);
        stand.advance(10);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 0));
        stand.advance(0.5);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 0.5));
        stand.advance(0.5);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 1));
        stand.advance(1.9);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 1));
        stand.advance(1.1);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 0.5));

        stand.running().commands().next();
        stand.advance(30);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 0.5));
        stand.running().commands().next();
        stand.advance(11);
        assertThat(motion()).isEqualTo(LiftPosition.NONE);
    }

    @Test
    void anExerciseThatBeginsWithTheWayDownBeginsAtTheTop() {
        stand.startWithoutFigures(TrainStand.routine(new Single(
                Prescription.of("romanian-deadlift", new Amount.Reps(Range.of(3))),
                Range.ONE,
                TimeRange.ofSeconds(60))));
        stand.advance(10);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.LOWER);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 1));
        stand.advance(2);
        assertThat(motion()).isEqualTo(new LiftPosition(true, 0));
    }

    @Test
    void aFigureReplacesThePeachAndFollowsTheTempo() {
        stand.start(TrainStand.small());
        assertThat(figure().isPale()).isTrue();
        assertThat(motion()).isEqualTo(LiftPosition.NONE);
        stand.advance(10.5);
        assertThat(figure().isPale()).isFalse();
        assertThat(figure().moment().at()).isEqualTo(0.5);
        assertThat(motion()).isEqualTo(LiftPosition.NONE);
        stand.advance(0.5);
        assertThat(figure().moment().at()).isOne();
        stand.running().readout().reducedMotionProperty().set(true);
        stand.advance(3);
        assertThat(figure().moment().at()).isOne();
        stand.running().readout().reducedMotionProperty().set(false);
        assertThat(figure().moment().at()).isEqualTo(0.5);
    }

    @Test
    void nothingIsDrawnWhileNobodyLooks() {
        stand.start(TrainStand.small());
        stand.running().setShown(false);
        stand.advance(10.5);
        assertThat(figure().isPale()).isTrue();
        stand.running().readout().reducedMotionProperty().set(true);
        stand.running().readout().reducedMotionProperty().set(false);
        stand.advance(0.1);
        assertThat(figure().isPale()).as("still hidden").isTrue();
        stand.running().setShown(true);
        assertThat(figure().isPale()).isFalse();
    }

    @Test
    void repetitionsAreCountedWithTheLeastTold() {
        stand.start(TrainStand.routine(TrainStand.kickbacks()));
        assertThat(reps().isCounted()).isFalse();
        stand.advance(10);
        assertThat(reps()).isEqualTo(new Reps(0, 2, 4));
        stand.advance(8.5);
        assertThat(reps()).isEqualTo(new Reps(2, 2, 4));
        assertThat(stand.face().enough()).isTrue();
        stand.running().commands().toggleGuided();
        assertThat(reps().isCounted()).isFalse();
    }

    @Test
    void theBreathGoesWithTheTempo() {
        stand.start(TrainStand.small());
        assertThat(stand.face().breathing()).isEqualTo("Exhale as your hips rise, inhale on the way down.");
        stand.advance(10.5);
        assertThat(stand.face().breathing()).isEqualTo("Breathe out");
        stand.advance(1);
        assertThat(stand.face().breathing()).isEqualTo("Keep breathing");
        assertThat(stand.face().cue()).isEqualTo("Squeeze hard at the top");
        stand.advance(2);
        assertThat(stand.face().breathing()).isEqualTo("Breathe in");
    }

    @Test
    void aRestLooksForwardToWhatFollows() {
        stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
        assertThat(stand.face().left()).startsWith("Exercise 1 of 2, ").endsWith("min left");
        assertThat(stand.face().heading()).isEmpty();
        stand.advance(26);
        assertThat(stand.face().heading()).isEqualTo("NEXT");
        assertThat(stand.face().next()).isEmpty();
        stand.running().commands().next();
        stand.advance(16);
        stand.running().commands().skip();
        assertThat(stand.face().exercise()).isEqualTo("Cable glute kickback");
        assertThat(stand.face().left()).startsWith("Exercise 2 of 2, ");
    }

    @Test
    void thePaceCanBeChangedAndIsSaid() {
        stand.start(TrainStand.small());
        stand.running().pace().slower();
        assertThat(stand.face().left()).startsWith("Pace 90%. Exercise 1 of 1, ");
        stand.advance(10 + 1.05);
        assertThat(stand.face().phase()).isEqualTo("LIFT");
        stand.running().pace().faster();
        assertThat(stand.face().left()).startsWith("Exercise 1 of 1, ");
        for (int i = 0; i < 20; i++) {
            stand.running().pace().faster();
        }
        assertThat(stand.face().left()).startsWith("Pace 200%. ");
    }

    @Test
    void theOneKeyDoesTheNaturalNextThingAndSaysSo() {
        stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
        assertSpace("start now", "LIFT");
        assertSpace("pause", "PAUSED");
        assertSpace("resume", "LIFT");
        stand.advance(15);
        assertSpace("start now", "LIFT");
        stand.time.sleep(Duration.ofMinutes(5));
        stand.ticker.tick();
        assertSpace("resume", "LIFT");
        stand.running().commands().toggleGuided();
        assertSpace("set done", "REST");
        stand.time.sleep(Duration.ofMinutes(5));
        stand.ticker.tick();
        assertSpace("start now", "YOUR PACE");
        assertSpace("set done", "REST");
    }

    @Test
    void somethingTimedIsPausedAndSaysWhenItIsEnough() {
        stand.start(TrainStand.sample());
        assertSpace("start now", "CARDIO");
        stand.advance(300);
        assertThat(stand.face().status()).isEqualTo("Minimum reached, finish any time");
        assertSpace("pause", "PAUSED");
        assertSpace("resume", "CARDIO");
        stand.running().commands().done();
        assertThat(stand.face().exercise()).isEqualTo("Dynamic stretches");
        stand.advance(6);
        assertThat(stand.face().phase()).isEqualTo("MOVE");
    }

    @Test
    void report34_friction_1_4_H_longTimesReadAsClocksDo() {
        assertThat(RingStateFactory.up(Duration.ofMinutes(240))).isEqualTo("4:00:00");
        assertThat(RingStateFactory.up(Duration.ofSeconds(3599))).isEqualTo("59:59");
        assertThat(RingStateFactory.up(Duration.ofSeconds(99))).isEqualTo("99");
        assertThat(RingStateFactory.down(Duration.ofMillis(100_001))).isEqualTo("1:41");
    }

    private void assertSpace(String says, String leadsTo) {
        assertThat(stand.face().space()).isEqualTo(says);
        stand.running().commands().next();
        stand.advance(0.1);
        assertThat(stand.face().phase()).isEqualTo(leadsTo);
    }

    private LiftPosition motion() {
        return stand.running().readout().motionProperty().get();
    }

    private FigureState figure() {
        return Objects.requireNonNull(stand.running().readout().figureProperty().get());
    }

    private Reps reps() {
        return stand.running().readout().repsProperty().get();
    }
}
