package pumpwise.session.record;

import java.util.List;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;

/// What a session keeps of one of the user's own exercises, so that it can be read after the exercise is deleted.
///
/// @param name of the exercise
/// @param primaryMuscles it works most
/// @param secondaryMuscles it works as well
public record ExerciseSnapshot(String name, List<Muscle> primaryMuscles, List<Muscle> secondaryMuscles) {

    public ExerciseSnapshot {
        primaryMuscles = List.copyOf(primaryMuscles);
        secondaryMuscles = List.copyOf(secondaryMuscles);
    }

    /// The snapshot of an exercise as it is now.
    public static ExerciseSnapshot of(Exercise exercise) {
        return new ExerciseSnapshot(exercise.name(), exercise.primaryMuscles(), exercise.secondaryMuscles());
    }
}
