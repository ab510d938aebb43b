package pumpwise.catalog;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What narrows a search down, besides what is typed.
///
/// @param mechanic only compound or only isolation; null for both
/// @param muscle only what works this muscle, also as a helper; null for all
/// @param atHand only what can be done with this equipment; null for all. The body always is at hand
public record ExerciseFilter(
        @Nullable Mechanic mechanic, @Nullable Muscle muscle, @Nullable Set<Equipment> atHand)
        implements Predicate<Exercise> {

    /// Lets everything through.
    public static final ExerciseFilter NONE = new ExerciseFilter(null, null, null);

    public ExerciseFilter {
        atHand = atHand == null ? null : Set.copyOf(atHand);
    }

    /// Only compound or only isolation, or both.
    public ExerciseFilter withMechanic(@Nullable Mechanic other) {
        return new ExerciseFilter(other, muscle, atHand);
    }

    /// Only what works a muscle, or all.
    public ExerciseFilter withMuscle(@Nullable Muscle other) {
        return new ExerciseFilter(mechanic, other, atHand);
    }

    /// Only what can be done with this equipment, or all.
    public ExerciseFilter withAtHand(@Nullable Set<Equipment> other) {
        return new ExerciseFilter(mechanic, muscle, other);
    }

    @Override
    public boolean test(Exercise exercise) {
        return (mechanic == null || exercise.mechanic() == mechanic)
                && (muscle == null || exercise.muscles().contains(muscle))
                && (atHand == null || isAtHand(exercise, atHand));
    }

    /// Whether every piece of equipment that an exercise asks for is there.
    static boolean isAtHand(Exercise exercise, Set<Equipment> atHand) {
        return exercise.equipment().stream()
                .allMatch(piece -> piece == Equipment.BODY_ONLY || atHand.contains(piece));
    }
}
