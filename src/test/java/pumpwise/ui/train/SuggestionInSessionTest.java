package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pumpwise.progress.compare.Comparison;
import pumpwise.routine.Load;
import pumpwise.session.Command;
import pumpwise.session.SetLog;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.summary.LoggedExercise;

/// Last time and the suggested load in a running session and in its summary.
@BothExecutors
class SuggestionInSessionTest extends SuggestedLoads {

    SuggestionInSessionTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void inARestTheSuggestionForTheComingSetIsTakenAndGivenBack() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        begin();
        assertThat(suggestion().textProperty().get()).isEqualTo("42.5 kg, aim for 17: you earned this load last time");
        set();
        assertThat(stand.face().last()).isEqualTo("Last time 40 kg × 20");
        assertThat(suggestion().actionProperty().get()).isEqualTo("Use 42.5 kg");
        stand.running().undoOrUseSuggestion();
        stand.settle();
        assertThat(stand.face().load()).isEqualTo("42.5 kg");
        assertThat(suggestion().actionProperty().get()).isEqualTo("Back to 40 kg");
        stand.running().undoOrUseSuggestion();
        stand.settle();
        assertThat(stand.face().load()).isEqualTo("40 kg");
        stand.running().undoOrUseSuggestion();
        assertThat(set().load()).hasToString("42.5 kg");
        assertThat(set().load()).hasToString("42.5 kg");
    }

    @Test
    void duringASetNothingIsSuggested() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        begin();
        stand.running().commands().next();
        stand.settle();
        assertThat(suggestion().textProperty().get()).isEmpty();
        assertThat(stand.face().last()).isEqualTo("Last time 40 kg × 20");
    }

    @Test
    void whatWasRemovedComesBackBeforeASuggestionIsTaken() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        stand.train().before().start();
        stand.advance(10 + 10);
        stand.running().commands().skip();
        stand.settle();
        assertThat(suggestion().actionProperty().get()).isEqualTo("Use 42.5 kg");
        assertThat(stand.running().notice().undoableProperty().get()).isTrue();
        stand.running().undoOrUseSuggestion();
        stand.settle();
        assertThat(session().index()).isEqualTo(1);
        assertThat(session().plan().steps().get(3).loads().taken()).isNull();
    }

    @Test
    void takenLoadsSurviveACrash() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        begin();
        stand.running().undoOrUseSuggestion();
        stand.settle();
        TrainStand again = new TrainStand(TrainStand.START.plusSeconds(60), stand.archive());
        again.train().recover(TrainStand.CATALOG);
        again.train().recovery().resume();
        assertThat(again.face().load()).isEqualTo("42.5 kg");
        assertThat(again.face().last()).isEqualTo("Last time 40 kg × 20");
    }

    @Test
    void lastTimeIsShownOnlyWhereTheUserWantsIt() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        stand.settings.change(old -> old.withProgress(it -> it.withLastTime(LastTimeShown.RESTS)));
        prepare(thrusts(null));
        assertThat(first().last()).isNotEmpty();
        begin();
        assertThat(stand.face().last()).isEqualTo("Last time 40 kg × 20");
        stand.running().commands().next();
        stand.settle();
        assertThat(stand.face().last()).isEmpty();
    }

    @Test
    void lastTimeCanBeHiddenEverywhere() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        stand.settings.change(old -> old.withProgress(it -> it.withLastTime(LastTimeShown.NEVER)));
        prepare(thrusts(null));
        assertThat(first().last()).isEmpty();
        assertThat(first().load()).isEqualTo("40 kg");
        begin();
        assertThat(stand.face().last()).isEmpty();
    }

    @Test
    void theUsersOwnStepDecidesTheNextLoad() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        Load.Weight step = (Load.Weight) Load.read("1 kg").orElseThrow();
        stand.settings.change(old -> old.withProgress(it -> it.withLoadStep(THRUST, step)));
        prepare(thrusts(null));
        assertThat(suggested().aim()).startsWith("41 kg");
    }

    @Test
    void theSummaryNamesTheRecordAndTheComparison() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        suggestions().toggleAll();
        begin();
        set();
        set();
        SetLog last = set();
        stand.running().send(new Command.Log(last.withCount(18)));
        stand.running().send(new Command.Finish());
        stand.settle();
        assertThat(stand.train().summary().recordsProperty().get())
                .isEqualTo("1 record: Barbell hip thrust 42.5 kg × 18, heaviest so far");
        LoggedExercise thrusts = stand.train().summary().exercisesProperty().get().getFirst();
        assertThat(thrusts.comparison()).isEqualTo(Comparison.SAME);
        assertThat(thrusts.last()).isEqualTo("Last time 40 kg × 20\u00a0· 20\u00a0· 20");
    }
}
