package pumpwise.ui.progress.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.progress.ChartStand;
import pumpwise.ui.progress.exercises.ExercisePageViewModel.Page;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.task.TestTasks;

/// The exercises of a log, with the page of one of them.
abstract class ExercisesStand {

    static final String THRUST = "barbell-hip-thrust";

    final TestTasks tasks;

    ExercisesStand(TestTasks tasks) {
        this.tasks = tasks;
    }

    ChartStand stand(List<SessionRecord> records) {
        ChartStand stand = new ChartStand(records, tasks);
        tasks.settle();
        return stand;
    }

    ChartStand showing(String id, List<SessionRecord> records) {
        ChartStand stand = stand(records);
        tasks.settle(() -> stand.exercises.select(id));
        return stand;
    }

    static Chart chart(ChartStand stand) {
        return stand.page.plot().chartProperty().get();
    }

    static Page page(ChartStand stand) {
        Page page = stand.page.pageProperty().get();
        assertThat(page).isNotNull();
        return page;
    }

    static RecordBuilder on(String day) {
        return RecordBuilder.at(day + "T17:00:00Z").target(15, 20);
    }
}
