package pumpwise.ui.progress.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Muscle;
import pumpwise.progress.SampleSessions;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.storage.session.SessionListing;
import pumpwise.ui.progress.ChartLogs;
import pumpwise.ui.progress.ChartStand;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// The list of exercises.
@BothExecutors
class ExercisesViewModelTest extends ExercisesStand {

    ExercisesViewModelTest(TestTasks tasks) {
        super(tasks);
    }

    private static List<String> names(ChartStand stand) {
        return stand.exercises.rowsProperty().get().stream().map(NamedExercise::name).toList();
    }

    @Test
    void theExerciseDoneLastComesFirstAndIsShown() {
        ChartStand stand = stand(List.of(
                on("2026-11-20").sets("romanian-deadlift", "60 kg", 8).build(),
                on("2026-11-24").sets(THRUST, "40 kg", 20).build()));

        assertThat(names(stand)).containsExactly("Barbell hip thrust", "Romanian deadlift");
        assertThat(page(stand).exercise().name()).isEqualTo("Barbell hip thrust");
        assertThat(stand.exercises.emptyProperty().get()).isFalse();
    }

    @Test
    void theListCanBeSortedAndSearched() {
        ChartStand stand = stand(ChartLogs.full());

        stand.exercises.sort(ExerciseOrder.NAME);
        assertThat(names(stand)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        stand.exercises.search("  HIP ");
        assertThat(names(stand)).containsExactly("Barbell hip thrust");
        stand.exercises.search("squirrel");
        assertThat(names(stand)).isEmpty();
        assertThat(stand.exercises.selectedProperty().get()).isNotNull();
    }

    @Test
    void edge6_aDeletedExerciseHasTheNameItHadInItsLastSession() {
        ChartStand stand = showing("my-squat", ChartLogs.full());

        assertThat(page(stand).exercise().name()).startsWith("Smith machine");
        assertThat(page(stand).exercise().isDeleted()).isTrue();
        assertThat(page(stand).isDone()).isTrue();
    }

    @Test
    void edge5_aRenamedExerciseHasItsNewNameEverywhere() {
        ChartStand stand = showing("my-squat", ChartLogs.full());

        tasks.settle(() -> stand.catalog.put(List.of(
                SampleSessions.CATALOG.find("romanian-deadlift").orElseThrow().asCopy("Sissy squat").withId("my-squat"))));

        assertThat(page(stand).exercise()).isEqualTo(new NamedExercise("my-squat", "Sissy squat", false));
        assertThat(names(stand)).contains("Sissy squat");
    }

    @Test
    void aRowSaysTheLastBestSetAndItsTrend() {
        ChartStand stand = stand(List.of(
                on("2026-11-20").sets(THRUST, "40 kg", 20, 20).build(),
                on("2026-11-24").sets(THRUST, "42.5 kg", 19, 17).build()));

        RowDetails row = stand.exercises.details(stand.exercises.rowsProperty().get().getFirst());

        assertThat(row.best()).isEqualTo("42.5 kg × 19");
        assertThat(row.ago()).isEqualTo("2 days ago");
        assertThat(row.trend()).isEqualTo("up");
        assertThat(row.sparkline().points()).hasSize(2);
    }

    @Test
    void anExerciseThatWasNeverDoneHasAPageOfItsOwn() {
        ChartStand stand = showing("step-up", ChartLogs.full());

        assertThat(page(stand).isDone()).isFalse();
        assertThat(chart(stand).points()).isEmpty();
        assertThat(names(stand)).doesNotContain("Step-up");
    }

    @Test
    void anEmptyLogHasNothingToShow() {
        ChartStand stand = stand(List.of());

        assertThat(stand.exercises.emptyProperty().get()).isTrue();
        assertThat(stand.page.pageProperty().get()).isNull();
    }

    @Test
    void edge34_theListFollowsTheLog() {
        ChartStand stand = stand(ChartLogs.full());
        List<SessionRecord> fewer = new ArrayList<>(ChartLogs.full());
        fewer.removeLast();
        fewer.add(on("2026-11-26")
                .sets("my-lunge", "10 kg", 15)
                .own("my-lunge", new ExerciseSnapshot("Lunge", List.of(Muscle.GLUTEUS_MAXIMUS), List.of()))
                .build());

        tasks.settle(() -> stand.listing.set(ChartLogs.listing(fewer)));

        assertThat(names(stand)).startsWith("Lunge");
        assertThat(stand.exercises.details(stand.exercises.rowsProperty().get().getFirst()).best()).isEqualTo("10 kg × 15");
    }

    @Test
    void recordsWaitUntilAllSessionsAreRead() {
        SessionListing all = ChartLogs.listing(ChartLogs.full());
        ChartStand stand = new ChartStand(
                new SessionListing(all.sessions().subList(0, 5), List.of(), List.of(), all.sessions().size() - 5), tasks);
        tasks.settle(() -> stand.exercises.select(THRUST));

        assertThat(page(stand).isComplete()).isFalse();
        assertThat(page(stand).records()).isEmpty();
        assertThat(page(stand).sessions()).hasSize(5);

        tasks.settle(() -> stand.listing.set(all));
        assertThat(page(stand).isComplete()).isTrue();
        assertThat(page(stand).records()).isNotEmpty();
    }
}
