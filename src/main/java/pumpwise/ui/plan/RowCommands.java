package pumpwise.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import pumpwise.routine.Place;
import pumpwise.ui.palette.ExercisePicker;
import pumpwise.ui.plan.exercise.ExerciseViewModel;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.view.RowActions;

/// Runs the commands for rows of the routine.
final class RowCommands implements RowActions {

    private final PlanViewModel plan;
    private final ExercisePicker picker;
    private final ExerciseViewModel exercise;
    private final Consumer<String> progress;

    RowCommands(
            PlanViewModel plan, ExercisePicker picker, ExerciseViewModel exercise, Consumer<String> progress) {
        this.plan = plan;
        this.picker = picker;
        this.exercise = exercise;
        this.progress = progress;
    }

    @Override
    public void showExercise(Place place) {
        if (place.isMember() || plan.routine().block(place).items().size() == 1) {
            exercise.toggle(plan.routine(), place, plan.session());
        }
    }

    @Override
    public void showProgress(Place place) {
        progress.accept(plan.routine().exerciseAt(place));
    }

    @Override
    public void replace(Place place) {
        picker.toReplace(plan.routine().exerciseAt(place), exercise -> plan.rows().replace(place, exercise));
    }

    @Override
    public void move(Place place, int by) {
        plan.rows().move(place, by);
    }

    @Override
    public void step(Place place, int by) {
        plan.rows().step(place, by);
    }

    @Override
    public void drop(Place place, Place to) {
        plan.rows().drop(place, to);
    }

    @Override
    public void duplicate(Place place) {
        plan.rows().duplicate(place);
    }

    @Override
    public void remove(Place place) {
        plan.rows().remove(place);
    }

    @Override
    public Optional<String> joinedWith(Place place) {
        return plan.rows().joinedWith(place);
    }

    @Override
    public void makeSuperset(Place place) {
        plan.rows().makeSuperset(place);
    }

    @Override
    public void splitSuperset(Place place) {
        plan.rows().splitSuperset(place);
    }
}
