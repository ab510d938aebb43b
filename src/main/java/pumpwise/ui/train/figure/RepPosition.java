package pumpwise.ui.train.figure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.Poses;
import pumpwise.figure.motion.Height;
import pumpwise.figure.motion.Moment;
import pumpwise.session.Progress;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RepPhase;
import pumpwise.session.plan.Side;

/// A position in a rep or a step of a guided set, calculated from the deadline of its phase.
///
/// @param reps the number of completed reps or steps
/// @param phase the phase
/// @param share the share of the phase that is over, from 0 to 1
/// @param side the working side if the sides alternate within the set
record RepPosition(int reps, Phase phase, double share, @Nullable Side side) {

    private static final int AS_PLANNED = 100;

    /// The position at an instant.
    ///
    /// @param pacePercent the current pace
    static RepPosition of(Progress.Guided set, RepPhase phase, int pacePercent, Instant shown) {
        Duration whole = whole(phase, pacePercent);
        Duration left = rate(phase).ceil(Duration.between(shown, set.phaseEnd()));
        return new RepPosition(
                set.reps(),
                phase.phase(),
                Math.clamp(1 - (double) left.toNanos() / whole.toNanos(), 0, 1),
                phase.side());
    }

    /// The duration of a phase at a pace. A change of the pace moves the end of the running phase, but not its start.
    /// Therefore the position is calculated from the time left, so that it does not jump.
    private static Duration whole(RepPhase phase, int pacePercent) {
        return Duration.ofMillis(Math.max(1, phase.greatest().toMillis() * AS_PLANNED / pacePercent));
    }

    /// The frame rate in a phase. A hold has no frames.
    static FrameRate rate(RepPhase phase) {
        return switch (phase.phase()) {
            case HOLD -> FrameRate.STILL;
            case LIFT, LOWER, STEP -> FrameRate.MOVING;
        };
    }

    /// The moment of the movement.
    ///
    /// @param startsHigh whether a rep starts by lowering
    Moment moment(Poses poses, boolean isExplosive, boolean startsHigh) {
        return switch (poses) {
            case Poses.Repetition _ -> new Moment(height(isExplosive), 1, side == Side.LEFT);
            case Poses.Cycle cycle -> Moment.of(laps(cycle, isExplosive, startsHigh));
        };
    }

    /// The height, from 0 at the low end to 1 at the peak.
    double height(boolean isExplosive) {
        return switch (phase) {
            case LIFT -> Height.lifting(share, isExplosive);
            case HOLD -> 1;
            case LOWER -> Height.lowering(share, isExplosive);
            // Up and down again in one step.
            case STEP -> (1 - Math.cos(2 * Math.PI * share)) / 2;
        };
    }

    /// The number of completed laps of a cycle. Steps are even. A rep of lifting and lowering is one step, or one with
    /// each leg if the sides alternate, and is low at the start of a step.
    private double laps(Poses.Cycle cycle, boolean isExplosive, boolean startsHigh) {
        double step = 1.0 / cycle.steps();
        if (phase == Phase.STEP) {
            return (reps + share) * step;
        }
        double low = side == null ? reps * step : reps + (side == Side.LEFT ? step : 1);
        double half = height(isExplosive) * step / 2;
        if (phase != Phase.LOWER) {
            return low + half;
        }
        return startsHigh ? low - half : low + step - half;
    }
}
