package pumpwise.ui;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.ui.common.Destination;
import pumpwise.ui.plan.Training;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainViewModel;

/// Leads from Plan to the Train screen.
final class TrainingLink implements Training {

    private final TrainViewModel training;
    private final Supplier<Catalog> exercises;
    private final ShellViewModel shell;
    private final ObservableValue<Boolean> running;

    TrainingLink(TrainViewModel training, Supplier<Catalog> exercises, ShellViewModel shell) {
        this.training = training;
        this.exercises = exercises;
        this.shell = shell;
        running = training.stageProperty().map(TrainStage.RUNNING::equals);
    }

    @Override
    public ObservableValue<Boolean> runningProperty() {
        return running;
    }

    @Override
    public void show(Routine routine) {
        training.prepare(routine, exercises.get());
        shell.show(Destination.TRAIN);
    }
}
