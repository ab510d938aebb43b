package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.cue.Tone;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.progress.compare.Comparison;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.before.BeforeViewModel;
import pumpwise.ui.train.before.UpcomingExercise;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.ui.train.summary.LoggedExercise;
import pumpwise.ui.train.summary.SummaryTotals;
import pumpwise.ui.train.summary.SummaryViewModel;

/// The stages of the Train screen, and the routine that each of them shows.
@BothExecutors
class TrainViewModelTest {

    private final TrainStand stand;

    TrainViewModelTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    @Test
    void withNothingToTrainItSaysSo() {
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
        train().prepare(Routine.named("Nothing in it"), TrainStand.CATALOG);
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
        train().toPlan();
        assertThat(stand.left).containsExactly("plan");
    }

    @Test
    void beforeTheStartItSaysWhatIsNeededAndHowLongItTakes() {
        train().prepare(TrainStand.sample(), TrainStand.CATALOG);

        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
        BeforeViewModel before = train().before();
        assertThat(before.nameProperty().get()).isEqualTo("Glute pump");
        assertThat(before.needsProperty().get()).startsWith("A band").contains("a barbell", "a bench");
        assertThat(before.setsProperty().get()).isEqualTo("14 exercises, 17–19 work sets");
        String all = before.lengthProperty().get();
        before.optionalProperty().set(false);
        assertThat(before.lengthProperty().get()).isNotEqualTo(all).endsWith("min");
        assertThat(before.setsProperty().get()).isEqualTo("14 exercises, 17 work sets");
    }

    @Test
    void aWholeSmallSessionIsPlayedToItsSummary() {
        stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
        assertThat(stand.face().phase()).isEqualTo("GET READY");
        assertThat(stand.face().exercise()).isEqualTo("Barbell hip thrust");
        assertThat(stand.face().place()).isEqualTo("Set 1 of 2–3");
        assertThat(stand.face().count()).isEqualTo("3 reps, hold 2\u00a0s");
        assertThat(stand.face().space()).isEqualTo("start now");
        assertThat(stand.dial().digits()).isEqualTo("10");

        stand.advance(10);
        assertThat(stand.face().phase()).isEqualTo("LIFT");
        assertThat(stand.face().count()).isEqualTo("Rep 1 / 3");
        assertThat(stand.face().space()).isEqualTo("pause");
        assertThat(stand.face().next()).isEqualTo("Rest 60–90\u00a0s, then set\u00a02");
        stand.advance(1.5);
        assertThat(stand.face().phase()).isEqualTo("HOLD");
        assertThat(stand.dial().digits()).isEqualTo("2");
        assertThat(stand.face().cue()).isEqualTo("Squeeze hard at the top");
        stand.advance(2);
        assertThat(stand.face().phase()).isEqualTo("LOWER");

        stand.advance(12);
        assertThat(stand.face().phase()).isEqualTo("REST");
        assertThat(stand.face().place()).isEqualTo("Set 2 of 2–3");
        running().commands().next();
        stand.advance(15);
        // The optional third set.
        assertThat(stand.face().place()).isEqualTo("Set 3 of 2–3, optional");
        running().commands().skip();
        assertThat(stand.face().exercise()).isEqualTo("Cable glute kickback");
        assertThat(stand.face().phase()).isEqualTo("REST");
        running().commands().next();
        assertThat(stand.face().place()).isEqualTo("Left leg");
        stand.advance(16);
        assertThat(stand.face().phase()).isEqualTo("SWITCH");
        assertThat(stand.face().place()).isEqualTo("Right leg");
        running().commands().next();
        stand.advance(12);
        assertThat(stand.face().next()).isEqualTo("Then you're done");
        stand.advance(4);

        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        SummaryViewModel summary = train().summary();
        assertThat(summary.totalsProperty().get().main())
                .extracting(SummaryTotals.Figure::value)
                .contains("3", "14");
        assertThat(summary.exercisesProperty().get())
                .containsExactly(
                        new LoggedExercise(Section.WORK, "Barbell hip thrust", "3, 3 reps", false, Comparison.FIRST_TIME, ""),
                        new LoggedExercise(Section.WORK, "Cable glute kickback", "left 4 / right 4 reps", false, Comparison.FIRST_TIME, ""));
        assertThat(summary.savingProperty().get()).isEqualTo("Saved.");
        assertThat(stand.archive().kept).hasSize(1);
        assertThat(stand.ticker.isRunning()).isFalse();
        assertThat(stand.speaker.heard).contains(Tone.START, Tone.HOLD, Tone.SET_END, Tone.SWITCH, Tone.DONE);
        summary.leave();
        assertThat(stand.left).containsExactly("plan");
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
    }

    @Test
    void aRunningSessionIsNotDisturbedByAnotherRoutine() {
        stand.start(TrainStand.small());
        train().prepare(TrainStand.sample(), TrainStand.CATALOG);

        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
        assertThat(train().before().nameProperty().get()).isEqualTo("Small one");
    }

    @Test
    @DisplayName("Report 4: Train shows the open routine as it is in Plan, without a detour over Start session")
    void report4_trainShowsTheRoutineThatIsOpen() {
        Routine[] open = {Routine.named("Nothing in it")};
        train().follow(() -> open[0], () -> TrainStand.CATALOG);
        train().setInView(true);
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.EMPTY);
        train().setInView(false);

        open[0] = TrainStand.small();
        train().setInView(true);
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
        assertThat(train().before().nameProperty().get()).isEqualTo("Small one");
        assertThat(train().before().setsProperty().get()).isEqualTo("1 exercise, 2–3 work sets");
        train().setInView(false);

        open[0] = TrainStand.routine(new Single(
                TrainStand.thrusts().item(), Range.ONE, TimeRange.ofSeconds(30, 30)));
        train().setInView(true);
        assertThat(train().before().setsProperty().get()).isEqualTo("1 exercise, 1 work set");
        train().before().start();
        assertThat(running().session().orElseThrow().plan().steps()).hasSize(2);
        running().leave().ask();
        running().leave().finish();
        train().summary().leave();
        train().setInView(false);

        open[0] = TrainStand.routine(TrainStand.kickbacks()).withName("Beta");
        train().setInView(true);
        assertThat(train().before().nameProperty().get()).isEqualTo("Beta");
        assertThat(train().before().coming()).extracting(it -> it.name()).containsExactly("Cable glute kickback");
    }

    @Test
    @DisplayName("Report 4: other exercises in the catalog count too")
    void report4_trainShowsTheExercisesAsTheyAre() {
        Catalog[] exercises = {Catalog.of(List.of())};
        train().follow(TrainStand::small, () -> exercises[0]);
        train().setInView(true);
        assertThat(train().before().coming()).extracting(it -> it.name()).containsExactly("barbell-hip-thrust");
        train().setInView(false);
        exercises[0] = TrainStand.CATALOG;
        train().setInView(true);
        assertThat(train().before().coming()).extracting(it -> it.name()).containsExactly("Barbell hip thrust");
    }

    @Test
    void whatWasChosenForTheSameRoutineStaysChosen() {
        train().follow(TrainStand::small, () -> TrainStand.CATALOG);
        train().setInView(true);
        train().before().optionalProperty().set(false);
        train().setInView(false);
        train().setInView(true);
        assertThat(train().before().optionalProperty().get()).isFalse();
    }

    @Test
    void theSummaryStaysUntilItIsLeft() {
        train().follow(TrainStand::small, () -> TrainStand.CATALOG);
        train().setInView(true);
        train().before().start();
        stand.advance(10 + 15 + 1);
        running().leave().ask();
        running().leave().finish();
        train().setInView(false);
        train().setInView(true);
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
    }

    @Test
    void oddity3_thePageCountsExercisesAsTheRunningSessionDoes() {
        stand.start(TrainStand.sample());
        assertThat(train().before().setsProperty().get()).startsWith("14 exercises");
        assertThat(stand.face().left()).startsWith("Exercise 1 of 14");
    }

    @Test
    void oddity4_whatAlternatesIsAskedForOnEachSide() {
        train().prepare(TrainStand.sample(), TrainStand.CATALOG);
        assertThat(train().before().coming())
                .filteredOn(it -> it.name().equals("Bird-dog"))
                .extracting(UpcomingExercise::figures)
                .containsExactly("8–10 reps each side");
        assertThat(train().before().coming())
                .filteredOn(it -> it.name().equals("Banded clamshell"))
                .extracting(UpcomingExercise::figures)
                .containsExactly("12–15 reps each side, hold 1\u00a0s");
    }

    private RunningViewModel running() {
        return stand.running();
    }

    private TrainViewModel train() {
        return stand.train();
    }
}
