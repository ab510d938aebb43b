package pumpwise.ui.palette;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;

/// Lets the user choose an exercise of the catalog.
public interface ExercisePicker {

    /// An exercise, and where it goes.
    record Picked(Exercise exercise, Section section) {}

    /// Asks for exercises to be added, one or several after another. Nothing happens if the user
    /// cancels.
    ///
    /// @param routine the routine that they are added to; what it lacks is suggested first
    /// @param section to be added to; null for the one the exercise belongs in
    void toAdd(Supplier<Routine> routine, @Nullable Section section, Consumer<Picked> picked);

    /// Asks for an exercise to replace another. The most similar exercises are shown first.
    ///
    /// @param exercise the id of the other, which can be missing from the catalog
    void toReplace(String exercise, Consumer<Exercise> picked);
}
