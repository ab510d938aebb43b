package pumpwise.catalog.figure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Unit;
import pumpwise.figure.Figure;
import pumpwise.figure.Poses;
import pumpwise.figure.motion.Playback;

/// The timing of an exercise's figure, at the tempo of the exercise.
public final class ExercisePlayback {

    private static final double HOLD = 1.5;
    private static final double STRETCH = 4;
    private static final double STEP = 1;

    private ExercisePlayback() {}

    /// The playback for an exercise with this figure.
    public static Playback of(Exercise exercise, Figure figure) {
        Movement movement = exercise.movement();
        if (figure.poses() instanceof Poses.Cycle cycle) {
            double step = movement.unit() == Unit.STEPS ? seconds(movement.perStep()) : or(figure.seconds(), STEP);
            return new Playback.Steps(cycle, step);
        }
        if (movement.unit() == Unit.REPS) {
            boolean isHeld = movement.peakPause() != PeakPause.NONE;
            return new Playback.Repetitions(
                    seconds(movement.tempo().lift()),
                    isHeld ? HOLD : 0,
                    seconds(movement.tempo().lower()),
                    movement.explosive(),
                    movement.startsWith() == StartsWith.LOWER,
                    movement.sides() == Sides.ALTERNATING);
        }
        boolean isStretch = exercise.category() == Category.STRETCHING;
        double oneWay = or(figure.seconds(), isStretch ? STRETCH : STEP);
        return isStretch ? new Playback.Stretch(oneWay) : new Playback.Swings(oneWay);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double or(@Nullable Double seconds, double usual) {
        return seconds == null ? usual : seconds;
    }
}
