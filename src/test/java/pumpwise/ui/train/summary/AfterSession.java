package pumpwise.ui.train.summary;

import pumpwise.progress.compare.Comparison;
import pumpwise.routine.Section;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.log.LogField;

/// What tests of the summary have in common: a Train screen, and a small session that is over.
abstract class AfterSession {

    final TrainStand stand;

    AfterSession(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    SummaryViewModel summary() {
        return stand.train().summary();
    }

    /// Two sets with the load of the first, and the optional third set skipped.
    void done() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 1);
        stand.running().logged().change(LogField.LOAD, 1);
        stand.advance(89 + 15);
        finish();
    }

    void finish() {
        stand.running().leave().ask();
        stand.running().leave().finish();
    }

    static LoggedExercise thrusts(String figures, boolean hurt) {
        return new LoggedExercise(Section.WORK, "Barbell hip thrust", figures, hurt, Comparison.FIRST_TIME, "");
    }
}
