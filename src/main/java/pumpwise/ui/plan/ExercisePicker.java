package pumpwise.ui.plan;

import java.util.Optional;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Section;

/// Lets a person choose an exercise of the catalog.
interface ExercisePicker {

    /// An exercise, and where it goes.
    record Picked(Exercise exercise, Section section) {}

    /// An exercise to be added; empty if the person thought better of it.
    ///
    /// @param section to be added to; empty for the one the exercise belongs in
    Optional<Picked> toAdd(Optional<Section> section);

    /// An exercise for the place of another; empty if the person thought better of it.
    Optional<Exercise> toReplace();
}
