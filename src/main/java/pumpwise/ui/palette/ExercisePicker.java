package pumpwise.ui.palette;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;

/// Lets a person choose an exercise of the catalog.
public interface ExercisePicker {

    /// An exercise, and where it goes.
    record Picked(Exercise exercise, Section section) {}

    /// Asks for exercises to be added, one or several after another. Nothing comes of it if the person thinks better
    /// of it.
    ///
    /// @param routine they are added to, as it is by then: what it lacks is suggested first
    /// @param section to be added to; null for the one the exercise belongs in
    void toAdd(Supplier<Routine> routine, @Nullable Section section, Consumer<Picked> picked);

    /// Asks for an exercise to take the place of another: what is alike is shown first.
    ///
    /// @param exercise the id of the other; the catalog may not know it
    void toReplace(String exercise, Consumer<Exercise> picked);
}
