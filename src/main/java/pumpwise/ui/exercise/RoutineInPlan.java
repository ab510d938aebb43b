package pumpwise.ui.exercise;

import pumpwise.catalog.Exercise;
import pumpwise.routine.Section;

/// The routine that is open in Plan, for screens that add exercises to it.
@FunctionalInterface
public interface RoutineInPlan {

    /// Adds an exercise with its default values to the section that it belongs in.
    Addition add(Exercise exercise);

    /// An exercise that was added.
    interface Addition {

        /// The name of the routine.
        String routine();

        /// The section that it was added to.
        Section section();

        /// Whether it can be undone: whether nothing else was changed since.
        boolean isUndoable();

        /// Undoes it, if it can be undone.
        void undo();
    }
}
