package pumpwise.ui.progress.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.progress.ChartStand;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// The user's own load step of an exercise.
@BothExecutors
class LoadStepViewModelTest {

    private static final String KICKBACK = "cable-glute-kickback";

    private final TestTasks tasks;

    LoadStepViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private ChartStand showing(String id, SessionRecord record) {
        ChartStand stand = new ChartStand(List.of(record), tasks);
        tasks.settle();
        tasks.settle(() -> stand.exercises.select(id));
        return stand;
    }

    private ChartStand kickbacks() {
        int[] all = {20, 20, 20};
        return showing(
                KICKBACK,
                RecordBuilder.at("2026-11-24T17:00:00Z").target(15, 20).legs(KICKBACK, "15 kg", all, all).build());
    }

    private String aim(ChartStand stand) {
        tasks.settle();
        return stand.page.pageProperty().get().next().aim();
    }

    @Test
    void aSmallerStepIsSuggestedAtOnce() {
        ChartStand stand = kickbacks();
        assertThat(stand.page.step().usualProperty().get()).isEqualTo("5 kg");
        assertThat(aim(stand)).contains("15 kg");
        tasks.settle(() -> stand.page.step().change("1,25"));
        assertThat(stand.page.step().ownProperty().get()).isEqualTo("1.25 kg");
        assertThat(aim(stand)).contains("16.25 kg");
        tasks.settle(() -> stand.page.step().change(" "));
        assertThat(stand.page.step().ownProperty().get()).isEmpty();
        assertThat(aim(stand)).contains("15 kg");
    }

    @Test
    void whatIsNoWeightIsRefusedAndNothingChanges() {
        ChartStand stand = kickbacks();
        stand.page.step().change("2.5 kg");
        for (String typed : List.of("a little", "0 kg", "green band", "99999999")) {
            stand.page.step().change(typed);
            assertThat(stand.page.step().refusedProperty().get()).isEqualTo("A load step is a weight, such as 5 kg.");
            assertThat(stand.page.step().ownProperty().get()).isEqualTo("2.5 kg");
        }
    }

    @Test
    void anExerciseWithoutWeightsHasNone() {
        ChartStand stand = showing(
                "glute-hyperextension",
                RecordBuilder.at("2026-11-24T17:00:00Z").target(15, 20).sets("glute-hyperextension", null, 20, 20).build());
        assertThat(stand.page.step().presentProperty().get()).isFalse();
    }
}
