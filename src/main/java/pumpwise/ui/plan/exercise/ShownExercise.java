package pumpwise.ui.plan.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Place;
import pumpwise.ui.exercise.ExerciseText.Part;

/// The content of the exercise panel.
///
/// @param place the place of the item in the routine
/// @param id of the exercise
/// @param name of the exercise
/// @param exercise the exercise; null if it is unknown
/// @param kind a line with its kind, its muscles, and its equipment, or a message if it is unknown
/// @param parts how to do it
public record ShownExercise(
        Place place, String id, String name, @Nullable Exercise exercise, String kind, List<Part> parts) {

    public ShownExercise {
        parts = List.copyOf(parts);
    }
}
