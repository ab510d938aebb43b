package pumpwise.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import pumpwise.figure.Poses;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Trunk;

class PlaybackTest {

    private static final double STEP = 0.01;

    private final Playback thrust = new Playback.Repetitions(1, 2, 2, false, false, false);
    private final Playback deadlift = new Playback.Repetitions(1, 0, 2, false, true, false);

    @Test
    void aRepetitionIsLiftedHeldAndLowered() {
        assertThat(thrust.at(0).at()).isZero();
        assertThat(thrust.at(0.5).at()).isCloseTo(0.5, within(1e-9));
        assertThat(thrust.at(1).at()).isEqualTo(1);
        assertThat(thrust.at(2.99).at()).isEqualTo(1);
        assertThat(thrust.at(4).at()).isCloseTo(0.5, within(1e-9));
        assertThat(thrust.at(5).at()).isCloseTo(0, within(1e-9));
        assertThat(thrust.at(5.35).at()).isCloseTo(0, within(1e-9));
        assertThat(thrust.at(5.85).at()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aRepetitionThatStartsHighIsLoweredFirst() {
        assertThat(deadlift.at(0).at()).isEqualTo(1);
        assertThat(deadlift.at(1).at()).isCloseTo(0.5, within(1e-9));
        assertThat(deadlift.at(2.1).at()).isZero();
        assertThat(deadlift.at(3.34).at()).isGreaterThan(0.99);
    }

    @Test
    void theGlowBreathesDuringTheHold() {
        assertThat(thrust.at(1).glow()).isCloseTo(1, within(1e-9));
        assertThat(thrust.at(1.5).glow()).isCloseTo(0.84, within(1e-9));
        assertThat(thrust.at(0.5).glow()).isEqualTo(1);
    }

    /// Nothing jumps, in any kind of movement.
    @Property
    void noMovementJumps(@ForAll @DoubleRange(min = 0, max = 40) double seconds) {
        for (Playback playback : List.of(
                thrust, deadlift, new Playback.Repetitions(0.8, 0, 0.8, true, true, false), new Playback.Swings(0.9), new Playback.Stretch(4))) {
            assertThat(playback.at(seconds + STEP).at()).isBetween(0.0, 1.0).isCloseTo(playback.at(seconds).at(), within(0.03));
        }
    }

    @Test
    void whatAlternatesIsMirroredEveryOtherTime() {
        Playback bird = new Playback.Repetitions(1, 1, 2, false, false, true);
        assertThat(bird.at(1).isMirrored()).isFalse();
        assertThat(bird.at(5.35).isMirrored()).isTrue();
        assertThat(bird.at(9.7).isMirrored()).isFalse();
    }

    @Test
    void aLapHasTwoStepsIfTheSecondIsTheMirrorImage() {
        Leg leg = new Leg.Free(0, 0, 0, 0);
        Arm arm = new Arm.Free(0, 0, 0, false);
        Pose pose = new Pose(new Anchor.Hips(0, 89.0, 0), Trunk.UPRIGHT, leg, leg, arm, arm);
        assertThat(new Playback.Steps(new Poses.Cycle(List.of(pose), true, 40, 0), 1.5).at(3).at()).isEqualTo(1);
        assertThat(new Playback.Steps(new Poses.Cycle(List.of(pose), false, 40, 0), 1.5).at(3).at()).isEqualTo(2);
    }

    @Test
    void aStretchStaysAndBreathes() {
        Playback stretch = new Playback.Stretch(4);
        assertThat(stretch.at(4).at()).isEqualTo(1);
        assertThat(stretch.at(6.5).at()).isCloseTo(0.94, within(1e-9));
        assertThat(stretch.at(100).at()).isBetween(0.939, 1.0);
    }

    @Test
    void anExplosiveLiftIsFastFirstAndAnExplosiveLoweringFalls() {
        assertThat(Height.lifting(0.5, true)).isEqualTo(0.75);
        assertThat(Height.lowering(0.5, true)).isEqualTo(0.75);
        assertThat(Height.lifting(2, false)).isEqualTo(1);
        assertThat(Height.lowering(2, true)).isZero();
    }
}
