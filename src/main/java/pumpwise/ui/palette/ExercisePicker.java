package pumpwise.ui.palette;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;

/// Lets the user choose an exercise of the catalog.
public interface ExercisePicker {

    /// The chosen exercise, and the section it goes to.
    record Picked(Exercise exercise, Section section) {}

    /// Lets the user choose one or more exercises to add. Nothing happens if the user cancels.
    ///
    /// @param routine the routine that they are added to; what it lacks is suggested first
    /// @param section the section to add to; null for the one the exercise belongs in
    void toAdd(Supplier<Routine> routine, @Nullable Section section, Consumer<Picked> picked);

    /// Lets the user choose a replacement for an exercise. The most similar exercises come first.
    ///
    /// @param exercise the id of the exercise to replace, which may be missing from the catalog
    void toReplace(String exercise, Consumer<Exercise> picked);
}
