package pumpwise.export.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.figure.Poses;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Height;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.motion.Playback;
import pumpwise.session.plan.Phase;

/// The frames of a figure, and which of them to show when: a movement is a list of frames that are shown one after the
/// other, all for the same time.
///
/// @param frames the moments to draw
/// @param still the frame for a still picture
/// @param phases the frames of each phase of a rep; empty for steps
/// @param lap the frames of a lap of steps, or of a whole rep
/// @param stepsPerLap the number of steps in a lap
/// @param mirrored how much later the frames of the left side come, where the sides alternate; 0 for none
/// @param timed the movement of a timed item
record FigureFrames(
        List<Moment> frames,
        int still,
        Map<Phase, List<Integer>> phases,
        List<Integer> lap,
        int stepsPerLap,
        int mirrored,
        Timed timed) {

    private static final int HEIGHTS = 5;
    private static final int HEIGHTS_OF_STRETCH = 4;
    private static final int FRAMES_OF_STEP = 4;
    private static final int SAMPLES = 15;

    /// A movement in a timed item.
    ///
    /// @param frames one after the other
    /// @param millis of all of them
    /// @param isRepeated whether they start again at the end
    record Timed(List<Integer> frames, long millis, boolean isRepeated) {}

    /// The frames for an exercise with a figure.
    static FigureFrames of(Exercise exercise, Subject subject) {
        Playback playback = ExercisePlayback.of(exercise, subject.figure());
        return subject.figure().poses() instanceof Poses.Cycle cycle
                ? ofSteps(cycle, subject, playback)
                : ofHeights(exercise, subject, playback);
    }

    private static FigureFrames ofSteps(Poses.Cycle cycle, Subject subject, Playback playback) {
        int count = FRAMES_OF_STEP * cycle.steps();
        List<Moment> frames =
                IntStream.range(0, count).mapToObj(frame -> Moment.of((double) frame / count)).toList();
        List<Integer> lap = IntStream.range(0, count).boxed().toList();
        double step = playback instanceof Playback.Steps steps ? steps.secondsPerStep() : 1;
        Timed timed = new Timed(lap, Math.round(step * 1000 * cycle.steps()), true);
        int still = (int) Math.round(subject.characteristic() * count) % count;
        return new FigureFrames(frames, still, Map.of(), lap, cycle.steps(), 0, timed);
    }

    private static FigureFrames ofHeights(Exercise exercise, Subject subject, Playback playback) {
        boolean alternates = exercise.movement().sides() == Sides.ALTERNATING && exercise.movement().unit() == Unit.REPS;
        int count = playback instanceof Playback.Stretch || alternates ? HEIGHTS_OF_STRETCH : HEIGHTS;
        List<Moment> frames = new ArrayList<>(heights(count, false));
        if (alternates) {
            frames.addAll(heights(count, true));
        }
        boolean isExplosive = exercise.movement().explosive();
        List<Integer> up = sampled(count, share -> Height.lifting(share, isExplosive));
        List<Integer> down = sampled(count, share -> Height.lowering(share, isExplosive));
        Map<Phase, List<Integer>> phases = new LinkedHashMap<>();
        phases.put(Phase.LIFT, up);
        phases.put(Phase.HOLD, List.of(count - 1));
        phases.put(Phase.LOWER, down);
        List<Integer> lap = new ArrayList<>(subject.startsHigh() ? down : up);
        lap.addAll(subject.startsHigh() ? up : down);
        int still = (int) Math.round(subject.characteristic() * (count - 1));
        return new FigureFrames(frames, still, phases, lap, 1, alternates ? count : 0, timed(playback, up, lap));
    }

    private static Timed timed(Playback playback, List<Integer> up, List<Integer> lap) {
        return switch (playback) {
            case Playback.Stretch stretch -> new Timed(up, Math.round(stretch.into() * 1000), false);
            case Playback.Swings swings -> new Timed(lap, Math.round(swings.oneWay() * 2000), true);
            case Playback.Repetitions reps -> new Timed(lap, Math.round((reps.lift() + reps.lower()) * 1000), true);
            case Playback.Steps steps -> new Timed(lap, Math.round(steps.secondsPerStep() * 1000), true);
        };
    }

    private static List<Moment> heights(int count, boolean isMirrored) {
        return IntStream.range(0, count)
                .mapToObj(frame -> new Moment((double) frame / (count - 1), 1, isMirrored))
                .toList();
    }

    /// The frames at equal times.
    private static List<Integer> sampled(int count, DoubleUnaryOperator height) {
        return IntStream.range(0, SAMPLES)
                .map(sample -> (int) Math.round(height.applyAsDouble((sample + 0.5) / SAMPLES) * (count - 1)))
                .boxed()
                .toList();
    }
}
