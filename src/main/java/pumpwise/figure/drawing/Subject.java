package pumpwise.figure.drawing;

import org.jspecify.annotations.Nullable;
import pumpwise.figure.Figure;
import pumpwise.figure.Poses;

/// A figure with what its exercise says about it.
///
/// @param muscle what glows; null for nothing
/// @param isOneLegged whether only the right leg works
/// @param startsHigh whether a rep begins at its peak, by lowering
/// @param glow how strongly the muscle glows during the movement
public record Subject(Figure figure, @Nullable GlowMuscle muscle, boolean isOneLegged, boolean startsHigh, Glow glow) {

    /// How a glow follows the movement.
    public enum Glow {
        /// From faint at the low end to full at the peak.
        EFFORT,
        /// As far as the stretch goes, and never full.
        STRETCH
    }

    /// The moment that stands for the exercise in a picture that does not move.
    /// It is the end of the first movement.
    public double characteristic() {
        return switch (figure.poses()) {
            case Poses.Repetition _ -> startsHigh ? 0 : 1;
            case Poses.Cycle cycle -> 0.5 / cycle.steps();
        };
    }

    /// The moment that differs most from it: the other end of a rep, or the beginning of a step.
    public double otherEnd() {
        return figure.poses() instanceof Poses.Repetition && startsHigh ? 1 : 0;
    }
}
