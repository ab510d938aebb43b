package pumpwise.figure.drawing;

import org.jspecify.annotations.Nullable;
import pumpwise.figure.Figure;
import pumpwise.figure.Poses;

/// A figure with the properties of its exercise.
///
/// @param muscle the glowing muscle; null for none
/// @param isOneLegged whether only the right leg works
/// @param startsHigh whether a rep starts at its peak, by lowering
/// @param glow how the glow follows the movement
public record Subject(Figure figure, @Nullable GlowMuscle muscle, boolean isOneLegged, boolean startsHigh, Glow glow) {

    /// The ways that a glow follows the movement.
    public enum Glow {
        /// From faint at the low end to full at the peak.
        EFFORT,
        /// Proportional to the stretch, and never full.
        STRETCH
    }

    /// The moment at the peak of a rep, or in the middle of a step.
    public double peak() {
        return switch (figure.poses()) {
            case Poses.Repetition _ -> 1;
            case Poses.Cycle cycle -> 0.5 / cycle.steps();
        };
    }

    /// The moment for a still picture: the end of the first movement.
    public double characteristic() {
        return figure.poses() instanceof Poses.Repetition && startsHigh ? 0 : peak();
    }

    /// The opposite moment: the other end of a rep, or the start of a step.
    public double otherEnd() {
        return figure.poses() instanceof Poses.Repetition && startsHigh ? 1 : 0;
    }
}
