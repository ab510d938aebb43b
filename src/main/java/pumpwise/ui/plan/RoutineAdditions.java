package pumpwise.ui.plan;

import pumpwise.catalog.Exercise;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.ui.exercise.RoutineInPlan;
import pumpwise.ui.plan.model.PlanViewModel;

/// Adds exercises to the open routine from other screens. Each addition is one edit of the routine's history.
final class RoutineAdditions implements RoutineInPlan {

    private final PlanViewModel plan;

    RoutineAdditions(PlanViewModel plan) {
        this.plan = plan;
    }

    @Override
    public Addition add(Exercise exercise) {
        Section section = DefaultPrescriptions.section(exercise);
        plan.rows().add(exercise, section);
        return new Added(plan, plan.routine(), section);
    }

    /// @param after the routine right after the edit
    private record Added(PlanViewModel plan, Routine after, Section section) implements Addition {

        @Override
        public String routine() {
            return after.name();
        }

        @Override
        public boolean isUndoable() {
            return plan.routine().equals(after)
                    && plan.undoState().undoableProperty().get()
                    && plan.history().fileChangeToUndo().isEmpty();
        }

        @Override
        public void undo() {
            if (isUndoable()) {
                plan.undo();
            }
        }
    }
}
