package pumpwise.catalog;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Conditions that narrow a search beyond the typed text.
///
/// @param mechanic compound or isolation only; null for both
/// @param muscle a muscle that the exercise must work, primary or secondary; null for any
/// @param available the available equipment; null for all. Bodyweight is always available
public record ExerciseFilter(
        @Nullable Mechanic mechanic, @Nullable Muscle muscle, @Nullable Set<Equipment> available)
        implements Predicate<Exercise> {

    /// No conditions.
    public static final ExerciseFilter NONE = new ExerciseFilter(null, null, null);

    public ExerciseFilter {
        available = available == null ? null : Set.copyOf(available);
    }

    /// The same filter with another mechanic.
    public ExerciseFilter withMechanic(@Nullable Mechanic other) {
        return new ExerciseFilter(other, muscle, available);
    }

    /// The same filter with another muscle.
    public ExerciseFilter withMuscle(@Nullable Muscle other) {
        return new ExerciseFilter(mechanic, other, available);
    }

    /// The same filter with other equipment.
    public ExerciseFilter withAvailable(@Nullable Set<Equipment> other) {
        return new ExerciseFilter(mechanic, muscle, other);
    }

    @Override
    public boolean test(Exercise exercise) {
        return (mechanic == null || exercise.mechanic() == mechanic)
                && (muscle == null || exercise.muscles().contains(muscle))
                && (available == null || isAvailable(exercise, available));
    }

    /// Whether all equipment that an exercise needs is available.
    static boolean isAvailable(Exercise exercise, Set<Equipment> available) {
        return exercise.equipment().stream()
                .allMatch(piece -> piece == Equipment.BODY_ONLY || available.contains(piece));
    }
}
