package pumpwise.catalog.pump;

import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Unit;

/// A reason why an exercise is good for a glute pump or what else it does in a routine, as far as the facts about the
/// exercise tell.
public enum PumpReason {
    /// Light cardio before the first set.
    CARDIO,
    /// Movement that loosens the hips before the first set.
    MOBILITY,
    /// Light work to feel the glutes before they are loaded.
    ACTIVATION,
    /// A gentle stretch at the end.
    STRETCH,
    /// The glutes are not worked at all.
    OTHER_MUSCLES,
    /// Other muscles are the target, and the glutes assist.
    GLUTES_ASSIST,
    /// Several muscles work together.
    COMPOUND,
    /// The glutes work alone.
    ISOLATION,
    /// A pause at peak contraction.
    HOLD,
    /// The muscle is stretched under load.
    STRETCHED,
    /// Tension without a break from step to step.
    STEPS,
    /// Fast hip extension, without a pause.
    EXPLOSIVE,
    /// The gluteus medius or minimus is a target.
    SIDE_GLUTES,
    /// One side works at a time.
    ONE_SIDE;

    /// The reasons for an exercise, the most important first; never empty.
    public static List<PumpReason> of(Exercise exercise) {
        return switch (exercise.category()) {
            case CARDIO -> List.of(CARDIO);
            case MOBILITY -> List.of(MOBILITY);
            case STRETCHING -> List.of(STRETCH);
            case ACTIVATION -> withTension(List.of(ACTIVATION), exercise);
            case STRENGTH, PLYOMETRICS, POWERLIFTING, OLYMPIC_WEIGHTLIFTING, STRONGMAN -> ofWork(exercise);
        };
    }

    private static List<PumpReason> ofWork(Exercise exercise) {
        if (exercise.primaryMuscles().stream().noneMatch(Muscle::isGlute)) {
            return List.of(exercise.worksGlutes() ? GLUTES_ASSIST : OTHER_MUSCLES);
        }
        return withTension(List.of(exercise.mechanic() == Mechanic.ISOLATION ? ISOLATION : COMPOUND), exercise);
    }

    private static List<PumpReason> withTension(List<PumpReason> first, Exercise exercise) {
        List<PumpReason> reasons = new ArrayList<>(first);
        Movement movement = exercise.movement();
        if (movement.unit() == Unit.STEPS) {
            reasons.add(STEPS);
        } else if (movement.explosive()) {
            reasons.add(EXPLOSIVE);
        } else if (movement.peakPause() == PeakPause.REQUIRED) {
            reasons.add(HOLD);
        } else if (movement.unit() == Unit.REPS && movement.startsWith() == StartsWith.LOWER) {
            reasons.add(STRETCHED);
        }
        if (exercise.primaryMuscles().contains(Muscle.GLUTEUS_MEDIUS)
                || exercise.primaryMuscles().contains(Muscle.GLUTEUS_MINIMUS)) {
            reasons.add(SIDE_GLUTES);
        }
        if (movement.unit() == Unit.REPS && movement.sides() == Sides.EACH_LEG) {
            reasons.add(ONE_SIDE);
        }
        return List.copyOf(reasons);
    }
}
