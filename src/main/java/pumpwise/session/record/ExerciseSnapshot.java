package pumpwise.session.record;

import java.util.List;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;

/// The part of a user's own exercise that is saved with a session, so that the session stays readable after the
/// exercise is deleted.
///
/// @param name of the exercise
/// @param primaryMuscles its primary muscles
/// @param secondaryMuscles its secondary muscles
public record ExerciseSnapshot(String name, List<Muscle> primaryMuscles, List<Muscle> secondaryMuscles) {

    public ExerciseSnapshot {
        primaryMuscles = List.copyOf(primaryMuscles);
        secondaryMuscles = List.copyOf(secondaryMuscles);
    }

    /// An exercise of which only the name is known, from the log of another app.
    public static ExerciseSnapshot named(String name) {
        return new ExerciseSnapshot(name, List.of(), List.of());
    }

    /// Whether only the name is known. Such an exercise was never in the catalog.
    public boolean isOnlyName() {
        return primaryMuscles.isEmpty();
    }

    /// The snapshot of the current exercise.
    public static ExerciseSnapshot of(Exercise exercise) {
        return new ExerciseSnapshot(exercise.name(), exercise.primaryMuscles(), exercise.secondaryMuscles());
    }
}
