package pumpwise.storage.exercise;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Force;
import pumpwise.catalog.Level;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Unit;
import pumpwise.figure.LazyFigure;
import pumpwise.routine.Notation;

/// An exercise that is being edited and may be incomplete or invalid. [ExerciseReader] validates it, so that the same
/// rules apply to typed text and to files.
///
/// @param lower seconds as typed; only for reps
/// @param lift seconds as typed; only for reps
/// @param perStep seconds as typed; only for steps
public record ExerciseDraft(
        String id,
        String name,
        Category category,
        @Nullable Mechanic mechanic,
        @Nullable Level level,
        @Nullable Force force,
        List<Equipment> equipment,
        List<Muscle> primaryMuscles,
        List<Muscle> secondaryMuscles,
        Unit unit,
        Sides sides,
        PeakPause peakPause,
        StartsWith startsWith,
        boolean explosive,
        String lower,
        String lift,
        String perStep,
        Coaching coaching,
        List<String> aliases,
        List<String> nearAliases,
        List<String> variants,
        @Nullable LazyFigure figure) {

    public ExerciseDraft {
        equipment = List.copyOf(equipment);
        primaryMuscles = List.copyOf(primaryMuscles);
        secondaryMuscles = List.copyOf(secondaryMuscles);
        aliases = List.copyOf(aliases);
        nearAliases = List.copyOf(nearAliases);
        variants = List.copyOf(variants);
    }

    /// The draft of an exercise.
    public static ExerciseDraft of(Exercise exercise) {
        Movement movement = exercise.movement();
        return new ExerciseDraft(
                exercise.id(),
                exercise.name(),
                exercise.category(),
                exercise.mechanic(),
                exercise.level(),
                exercise.force(),
                exercise.equipment(),
                exercise.primaryMuscles(),
                exercise.secondaryMuscles(),
                movement.unit(),
                movement.sides(),
                movement.peakPause(),
                movement.startsWith(),
                movement.explosive(),
                Notation.seconds(movement.tempo().lower()),
                Notation.seconds(movement.tempo().lift()),
                Notation.seconds(movement.perStep()),
                exercise.coaching(),
                exercise.aliases(),
                exercise.nearAliases(),
                exercise.variants(),
                exercise.figure());
    }
}
