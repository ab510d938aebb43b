package pumpwise.ui.plan.exercise;

import java.util.List;
import pumpwise.routine.Place;
import pumpwise.ui.exercise.ExerciseText.Part;

/// An exercise as the panel shows it.
///
/// @param place of the item in the routine
/// @param id of the exercise
/// @param name of it
/// @param kind what it is in a line: its kind, its muscles, its equipment; says so if the exercise is unknown
/// @param parts how to do it
public record ShownExercise(Place place, String id, String name, String kind, List<Part> parts) {

    public ShownExercise {
        parts = List.copyOf(parts);
    }
}
