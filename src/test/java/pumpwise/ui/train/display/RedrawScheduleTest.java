package pumpwise.ui.train.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Tempo;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.ui.figure.FigureState;
import pumpwise.ui.train.TrainStand;

class RedrawScheduleTest {

    private final TrainStand stand = new TrainStand();

    @Test
    void aShortWaitMovesFiveTimesASecond() {
        stand.start(TrainStand.small());
        assertThat(stand.ticker.asked()).isEqualTo(Duration.ofMillis(200));
        stand.advance(0.33);
        assertThat(stand.ticker.asked()).isEqualTo(Duration.ofMillis(70));
    }

    @Test
    void aLongWaitMovesWithItsSeconds() {
        stand.start(TrainStand.small());
        stand.running().commands().next();
        stand.running().commands().done();
        assertThat(stand.dial().look()).isEqualTo(PhaseLook.REST);
        assertThat(stand.ticker.asked()).isEqualTo(Duration.ofSeconds(1));
        stand.advance(20.4);
        assertThat(stand.ticker.asked()).isEqualTo(Duration.ofMillis(600));
    }

    @Test
    void beyondItsEndARestMovesWithItsSecondsToo() {
        stand.start(TrainStand.small());
        stand.running().commands().next();
        stand.running().commands().done();
        stand.time.sleep(Duration.ofMillis(300_250));
        stand.ticker.tick();
        assertThat(stand.dial().digits()).startsWith("+");
        assertThat(stand.ticker.asked()).isEqualTo(Duration.ofMillis(750));
    }

    @Test
    void aSetAtOnesOwnPaceMovesWithItsSeconds() {
        stand.start(TrainStand.small());
        stand.running().commands().next();
        stand.running().commands().toggleGuided();
        stand.advance(2.7);
        assertThat(stand.dial().look()).isEqualTo(PhaseLook.FREE);
        assertThat(stand.ticker.asked()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void aLiftAndALoweringTakeEightPlacesAndAHoldMovesWithItsSeconds() {
        stand.startWithoutFigures(TrainStand.small());
        stand.running().commands().next();
        List<Long> waits = new ArrayList<>();
        for (int frame = 0; frame < 18; frame++) {
            waits.add(stand.ticker.asked().toMillis());
            stand.advance(stand.ticker.asked().toMillis() / 1000.0);
        }
        // Lift 1 s, hold 2 s, lower 2 s.
        assertThat(waits.subList(0, 8)).containsOnly(125L);
        assertThat(waits.subList(8, 10)).containsOnly(1000L);
        assertThat(waits.subList(10, 18)).containsOnly(250L);
        assertThat(stand.running().readout().repsProperty().get().done()).isOne();
    }

    @Test
    void aSlowLoweringMovesTwiceASecond() {
        stand.startWithoutFigures(TrainStand.routine(new Single(
                Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(3)))
                        .withTempo(new Tempo(Duration.ofSeconds(3), Duration.ofSeconds(1))),
                Range.ONE,
                TimeRange.ofSeconds(60))));
        stand.running().commands().next();
        stand.advance(1);
        while (stand.dial().look() != PhaseLook.LOWER) {
            stand.advance(0.5);
        }
        for (int frame = 0; frame < 5; frame++) {
            assertThat(stand.ticker.asked()).isEqualTo(Duration.ofMillis(500));
            stand.advance(0.5);
        }
    }

    /// Lift 1 s, hold 2 s, lower 2 s.
    @Test
    void aFigureHasMoreFramesWhileItMoves() {
        stand.start(TrainStand.small());
        assertThat(stand.ticker.asked()).as("a short wait").isEqualTo(Duration.ofMillis(200));
        stand.running().commands().next();
        assertThat(framesIn(1)).isEqualTo(8);
        assertThat(framesIn(2)).isEqualTo(2);
        assertThat(framesIn(2)).isEqualTo(16);
    }

    private int framesIn(int seconds) {
        int frames = 0;
        long left = seconds * 1000L;
        while (left > 0) {
            long wait = Math.min(left, stand.ticker.asked().toMillis());
            stand.advance(wait / 1000.0);
            left -= wait;
            frames++;
        }
        return frames;
    }

    /// At any moment, nothing on the ring changes before the next frame is requested, and something may change then.
    @Property(tries = 200)
    void nothingChangesBetweenTwoFrames(@ForAll @IntRange(max = 60_000) int millis, @ForAll @IntRange(max = 99) int percent) {
        TrainStand other = new TrainStand();
        other.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
        other.advance(millis / 1000.0);
        RingState dial = other.dial();
        FigureState figure = other.running().readout().figureProperty().get();
        long wait = other.ticker.asked().toMillis();
        assertThat(wait).isBetween(1L, 1000L);

        other.advance((wait - 1) * percent / 100_000.0);

        assertThat(other.dial()).isEqualTo(dial);
        assertThat(other.running().readout().figureProperty().get()).isEqualTo(figure);
    }
}
