package pumpwise.ui.library.page;

import java.util.List;
import pumpwise.catalog.Exercise;
import pumpwise.ui.exercise.ExerciseText.Part;

/// The contents of an exercise's page.
///
/// @param exercise the exercise
/// @param isOwn whether it is one of the user's own
/// @param kind a line with its kind, its muscles, and its equipment
/// @param reasons what it does for the pump, sentence by sentence
/// @param parts how to do it
/// @param alternatives exercises that can replace it, the most similar first
public record ExercisePage(
        Exercise exercise,
        boolean isOwn,
        String kind,
        List<String> reasons,
        List<Part> parts,
        List<Exercise> alternatives) {

    public ExercisePage {
        reasons = List.copyOf(reasons);
        parts = List.copyOf(parts);
        alternatives = List.copyOf(alternatives);
    }
}
