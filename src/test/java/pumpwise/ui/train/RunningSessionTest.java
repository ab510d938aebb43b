package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Tone;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.display.RingState;
import pumpwise.ui.train.running.RunningViewModel;

/// The display of a running session.
@BothExecutors
class RunningSessionTest {

    private final TrainStand stand;

    RunningSessionTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    @Test
    void aPauseFreezesEverythingAndNothingTicks() {
        stand.start(TrainStand.small());
        stand.advance(11.4);
        running().commands().next();
        RingState frozen = stand.dial();
        assertThat(stand.face().phase()).isEqualTo("PAUSED");
        assertThat(stand.face().space()).isEqualTo("resume");
        assertThat(stand.ticker.isRunning()).isFalse();

        stand.advance(100);
        assertThat(stand.dial()).isEqualTo(frozen);
        running().commands().next();
        stand.advance(0.1);
        assertThat(stand.face().phase()).isEqualTo("HOLD");
    }

    @Test
    void aRestShowsItsWindowAndHowFarItIs() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 20);
        assertThat(stand.dial()).isEqualTo(new RingState(PhaseLook.REST, "70", 20 / 90.0, 1, 60 / 90.0));
        assertThat(stand.face().status()).isEqualTo("Ready in 40\u00a0s");
        assertThat(stand.face().enough()).isFalse();

        running().commands().longer();
        assertThat(stand.dial().digits()).isEqualTo("85");
        running().commands().shorter();
        stand.advance(40);
        assertThat(stand.face().status()).isEqualTo("Ready when you are");
        assertThat(stand.face().enough()).isTrue();
        stand.advance(30);
        assertThat(stand.face().phase()).isEqualTo("LIFT");
    }

    @Test
    void aFreeSetOfStepsAsksForSteps() {
        train().before().guidedProperty().set(false);
        Prescription walk = Prescription.of("banded-lateral-walk", new Amount.Steps(new Range(15, 20)));
        stand.start(TrainStand.routine(new Single(walk, Range.ONE, TimeRange.ofSeconds(60, 60))));
        stand.advance(10 + 5);
        assertThat(stand.face().status()).isEqualTo("Count your steps, then finish the set");
    }

    @Test
    void aFreeSetEndsOnAKeyAndTheRestWaits() {
        train().before().guidedProperty().set(false);
        stand.start(TrainStand.small());
        stand.advance(10 + 25);
        assertThat(stand.face().phase()).isEqualTo("YOUR PACE");
        assertThat(stand.dial().digits()).isEqualTo("25");
        assertThat(stand.face().space()).isEqualTo("set done");
        assertThat(stand.face().count()).isEqualTo("3 reps, hold 2\u00a0s");
        running().commands().next();
        stand.advance(90 + 12);
        assertThat(stand.dial().digits()).isEqualTo("+12");
        assertThat(stand.face().status()).isEqualTo("12\u00a0s over your rest. Go!");
        running().commands().toggleGuided();
        assertThat(stand.face().guided()).isTrue();
    }

    @Test
    void goingBackUnlogsAndSkippingLeavesOut() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 5);
        running().commands().back();
        assertThat(stand.face().phase()).isEqualTo("PAUSED");
        assertThat(stand.face().count()).isEqualTo("Rep 1 / 3");
        running().commands().skip();
        assertThat(stand.face().phase()).isEqualTo("REST");
        assertThat(running().logged().presentProperty().get()).isFalse();
    }

    @Test
    void nothingIsDrawnWhereNobodyLooksButSoundGoesOn() {
        stand.start(TrainStand.small());
        running().setShown(false);
        RingState seen = stand.dial();
        stand.advance(12);
        assertThat(stand.ticker.isRunning()).isFalse();
        assertThat(stand.dial()).isEqualTo(seen);
        assertThat(stand.speaker.heard).contains(Tone.START);
        running().setShown(true);
        assertThat(stand.face().phase()).isEqualTo("HOLD");
    }

    @Test
    void withoutSoundItSaysWhyAndTheScreenLightsUp() {
        stand.start(TrainStand.small());
        assertThat(running().flashesProperty().get()).isZero();
        stand.speaker.breakDown(SoundFailure.NO_DEVICE);
        assertThat(running().sound().silenceProperty().get()).startsWith("No sound device found.");
        stand.advance(11);
        assertThat(running().flashesProperty().get()).isEqualTo(1);
    }

    @Test
    void mutedItIsQuietAndLightsUp() {
        stand.start(TrainStand.small());
        running().sound().toggle();
        stand.speaker.heard.clear();
        stand.advance(11);
        assertThat(running().sound().mutedProperty().get()).isTrue();
        assertThat(stand.speaker.heard).isEmpty();
        assertThat(running().flashesProperty().get()).isEqualTo(1);
    }

    @Test
    void oddity15_theRingAndTheTextSayTheSame() {
        train().before().guidedProperty().set(false);
        stand.start(TrainStand.small());
        stand.advance(10 + 5);
        running().commands().next();
        stand.advance(90 + 75);
        assertThat(stand.dial().digits()).isEqualTo("+75");
        assertThat(stand.face().status()).startsWith("75\u00a0s over");
        stand.advance(30);
        assertThat(stand.dial().digits()).isEqualTo("+1:45");
        assertThat(stand.face().status()).startsWith("1:45 over");
    }

    @Test
    void friction_1_4_F_theKeysThatDoTheSameAreShownOnce() {
        stand.start(TrainStand.small());
        assertThat(stand.face().pauses()).isFalse();
        stand.advance(11);
        assertThat(stand.face().pauses()).isTrue();
        running().commands().togglePause();
        assertThat(stand.face().pauses()).isTrue();
    }

    @Test
    @DisplayName("Report 16: P pauses and resumes in every phase")
    void report16_pausesInEveryPhase() {
        stand.start(TrainStand.small());
        for (double seconds : new double[] {3, 9, 20}) {
            stand.advance(seconds);
            RingState before = stand.dial();
            running().commands().togglePause();
            stand.advance(60);
            assertThat(stand.face().phase()).isEqualTo("PAUSED");
            assertThat(stand.dial()).isEqualTo(before);
            running().commands().togglePause();
            assertThat(stand.face().paused()).isFalse();
        }
    }

    private RunningViewModel running() {
        return stand.running();
    }

    private TrainViewModel train() {
        return stand.train();
    }
}
