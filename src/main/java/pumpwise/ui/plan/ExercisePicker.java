package pumpwise.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Section;

/// Lets a person choose an exercise of the catalog.
interface ExercisePicker {

    /// An exercise, and where it goes.
    record Picked(Exercise exercise, Section section) {}

    /// Asks for an exercise to be added. Nothing comes of it if the person thinks better of it.
    ///
    /// @param section to be added to; empty for the one the exercise belongs in
    void toAdd(Optional<Section> section, Consumer<Picked> picked);

    /// Asks for an exercise to take the place of another.
    void toReplace(Consumer<Exercise> picked);
}
