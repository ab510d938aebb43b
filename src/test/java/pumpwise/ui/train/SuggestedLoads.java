package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.before.SuggestionsViewModel;
import pumpwise.ui.train.before.UpcomingExercise;
import pumpwise.ui.train.before.UpcomingSuggestion;
import pumpwise.ui.train.running.SuggestionViewModel;

/// What tests of suggested loads have in common: a Train screen, hip thrusts, and earlier sessions.
abstract class SuggestedLoads {

    static final String THRUST = "barbell-hip-thrust";

    final TrainStand stand;

    SuggestedLoads(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    /// Three or four sets of 15-20, with a rest of 60-90 s.
    static Routine thrusts(@Nullable String load) {
        Prescription item = Prescription.of(THRUST, new Amount.Reps(new Range(15, 20)));
        return TrainStand.routine(new Single(
                load == null ? item : item.withLoad(load), new Range(3, 4), TimeRange.ofSeconds(60, 90)));
    }

    static RecordBuilder on(String day) {
        return RecordBuilder.at(day + "T18:00:00Z").target(15, 20).effort(8);
    }

    void prepare(Routine routine) {
        stand.train().prepare(routine, TrainStand.CATALOG);
        stand.settle();
    }

    UpcomingExercise first() {
        return stand.train().before().coming().getFirst();
    }

    UpcomingSuggestion suggested() {
        UpcomingSuggestion suggestion = first().suggestion();
        assertThat(suggestion).isNotNull();
        return suggestion;
    }

    SuggestionsViewModel suggestions() {
        return stand.train().before().suggestions();
    }

    SuggestionViewModel suggestion() {
        return stand.running().suggestion();
    }

    void begin() {
        stand.train().before().guidedProperty().set(false);
        stand.train().before().start();
        stand.settle();
    }

    /// Does the next set and returns its log.
    SetLog set() {
        stand.advance(1);
        stand.running().commands().next();
        stand.advance(1);
        stand.running().commands().next();
        stand.settle();
        return session().log().lastEntry().getValue();
    }

    Session session() {
        return stand.running().session().orElseThrow();
    }
}
