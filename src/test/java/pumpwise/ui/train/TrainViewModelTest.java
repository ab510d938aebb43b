package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Tone;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.before.BeforeViewModel;
import pumpwise.ui.train.before.UpcomingExercise;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.display.RingState;
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.log.LogField;
import pumpwise.ui.train.log.LoggedSet;
import pumpwise.ui.train.log.LoggedSetViewModel;
import pumpwise.ui.train.running.LeaveViewModel;
import pumpwise.ui.train.running.NoticeViewModel;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.ui.train.summary.LoggedExercise;
import pumpwise.ui.train.summary.SummaryFigures;
import pumpwise.ui.train.summary.SummaryViewModel;

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
        assertThat(stand.face().next()).isEqualTo("Then rest 60–90\u00a0s, then set 2 of 2–3");
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
        assertThat(stand.face().place()).isEqualTo("left leg");
        stand.advance(16);
        assertThat(stand.face().phase()).isEqualTo("SWITCH");
        assertThat(stand.face().place()).isEqualTo("right leg");
        running().commands().next();
        stand.advance(12);
        assertThat(stand.face().next()).isEqualTo("Then you're done");
        stand.advance(4);

        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        SummaryViewModel summary = train().summary();
        assertThat(summary.figuresProperty().get().main())
                .extracting(SummaryFigures.Figure::value)
                .contains("3", "14");
        assertThat(summary.exercisesProperty().get())
                .containsExactly(
                        new LoggedExercise(Section.WORK, "Barbell hip thrust", "3, 3", false),
                        new LoggedExercise(Section.WORK, "Cable glute kickback", "left 4 \u00b7 right 4", false));
        assertThat(summary.savingProperty().get()).isEqualTo("Saved.");
        assertThat(stand.archive().kept).hasSize(1);
        assertThat(stand.ticker.isRunning()).isFalse();
        assertThat(stand.speaker.heard).contains(Tone.START, Tone.HOLD, Tone.SET_END, Tone.SWITCH, Tone.DONE);
        summary.leave();
        assertThat(stand.left).containsExactly("plan");
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
    }

    @Test
    void aPauseFreezesEverythingAndNothingTicks() {
        stand.start(TrainStand.small());
        stand.advance(11.4);
        running().commands().next();
        RingState frozen = stand.dial();
        assertThat(stand.face().phase()).isEqualTo("PAUSED");
        assertThat(stand.face().space()).isEqualTo("resume");
        assertThat(stand.ticker.isRunning()).isFalse();

        stand.advance(100);
        assertThat(stand.dial()).isEqualTo(frozen);
        running().commands().next();
        stand.advance(0.1);
        assertThat(stand.face().phase()).isEqualTo("HOLD");
    }

    @Test
    void aRestShowsItsWindowAndHowFarItIs() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 20);
        assertThat(stand.dial()).isEqualTo(new RingState(PhaseLook.REST, "70", 20 / 90.0, 1, 60 / 90.0));
        assertThat(stand.face().status()).isEqualTo("Ready in 40\u00a0s");
        assertThat(stand.face().enough()).isFalse();

        running().commands().longer();
        assertThat(stand.dial().digits()).isEqualTo("85");
        running().commands().shorter();
        stand.advance(40);
        assertThat(stand.face().status()).isEqualTo("Ready when you are");
        assertThat(stand.face().enough()).isTrue();
        stand.advance(30);
        assertThat(stand.face().phase()).isEqualTo("LIFT");
    }

    @Test
    void aFreeSetEndsOnAKeyAndTheRestWaits() {
        train().before().guidedProperty().set(false);
        stand.start(TrainStand.small());
        stand.advance(10 + 25);
        assertThat(stand.face().phase()).isEqualTo("YOUR PACE");
        assertThat(stand.dial().digits()).isEqualTo("25");
        assertThat(stand.face().space()).isEqualTo("set done");
        assertThat(stand.face().count()).isEqualTo("3 reps, hold 2\u00a0s");
        running().commands().next();
        stand.advance(90 + 12);
        assertThat(stand.dial().digits()).isEqualTo("+12");
        assertThat(stand.face().status()).isEqualTo("12\u00a0s over your rest. Go!");
        running().commands().toggleGuided();
        assertThat(stand.face().guided()).isTrue();
    }

    @Test
    void theSetJustDoneIsPutRightWithoutTouchingTheTimer() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 20);
        LoggedSetViewModel logged = running().logged();
        assertThat(logged.presentProperty().get()).isTrue();
        assertThat(logged.whatProperty().get()).isEqualTo("Set 1 of 2–3");
        assertThat(logged.valueProperty(LogField.COUNT).get()).isEqualTo("3 reps");
        RingState before = stand.dial();

        logged.less();
        logged.less();
        logged.more();
        stand.settle();

        assertThat(logged.valueProperty(LogField.COUNT).get()).isEqualTo("2 reps");
        assertThat(stand.dial()).isEqualTo(before);
        running().commands().done();
        stand.settle();
        assertThat(logged.presentProperty().get()).isFalse();
        logged.more();
        running().commands().back();
        assertThat(logged.valueProperty(LogField.COUNT).get()).isEqualTo("2 reps");
    }

    @Test
    void goingBackUnlogsAndSkippingLeavesOut() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 5);
        running().commands().back();
        assertThat(stand.face().phase()).isEqualTo("PAUSED");
        assertThat(stand.face().count()).isEqualTo("Rep 1 / 3");
        running().commands().skip();
        assertThat(stand.face().phase()).isEqualTo("REST");
        assertThat(running().logged().presentProperty().get()).isFalse();
    }

    @Test
    void whoWasAwayIsToldAndNothingWasPerformed() {
        stand.start(TrainStand.small());
        stand.advance(10 + 7);
        stand.time.sleep(Duration.ofSeconds(570));
        assertThat(running().notice().messageProperty().get()).isEqualTo("You were away for 9:30. The timer was paused.");
        assertThat(stand.face().count()).isEqualTo("Rep 2 / 3");
        running().commands().next();
        assertThat(running().notice().messageProperty().get()).isEmpty();

        stand.advance(8 + 10);
        assertThat(stand.face().phase()).isEqualTo("REST");
        stand.time.sleep(Duration.ofSeconds(100));
        stand.ticker.tick();
        assertThat(running().notice().messageProperty().get()).startsWith("You were away for 1:40. Your rest kept counting");
        assertThat(stand.face().status()).isEqualTo("20\u00a0s over your rest. Go!");
    }

    @Test
    void endingAsksAndEverythingStandsStillMeanwhile() {
        stand.start(TrainStand.small());
        stand.advance(5);
        running().leave().ask();
        assertThat(running().leave().askingProperty().get()).isTrue();
        assertThat(running().leave().worthKeepingProperty().get()).isFalse();
        stand.advance(60);
        running().leave().keepGoing();
        stand.advance(0.1);
        assertThat(stand.dial().digits()).isEqualTo("5");

        stand.advance(5 + 15);
        running().leave().ask();
        assertThat(running().leave().worthKeepingProperty().get()).isTrue();
        running().leave().finish();
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.SUMMARY);
        assertThat(train().summary().exercisesProperty().get()).hasSize(1);
    }

    @Test
    void aSessionCanBeDiscarded() {
        stand.start(TrainStand.small());
        running().leave().ask();
        running().leave().discard();

        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
        assertThat(stand.archive().journal).isEmpty();
        assertThat(stand.archive().kept).isEmpty();
    }

    @Test
    void nothingIsDrawnWhereNobodyLooksButSoundGoesOn() {
        stand.start(TrainStand.small());
        running().setShown(false);
        RingState seen = stand.dial();
        stand.advance(12);
        assertThat(stand.ticker.isRunning()).isFalse();
        assertThat(stand.dial()).isEqualTo(seen);
        assertThat(stand.speaker.heard).contains(Tone.START);
        running().setShown(true);
        assertThat(stand.face().phase()).isEqualTo("HOLD");
    }

    @Test
    void withoutSoundItSaysWhyAndTheScreenLightsUp() {
        stand.start(TrainStand.small());
        assertThat(running().flashesProperty().get()).isZero();
        stand.speaker.breakDown(SoundFailure.NO_DEVICE);
        assertThat(running().sound().silenceProperty().get()).startsWith("No sound device found.");
        stand.advance(11);
        assertThat(running().flashesProperty().get()).isEqualTo(1);
    }

    @Test
    void mutedItIsQuietAndLightsUp() {
        stand.start(TrainStand.small());
        running().sound().toggle();
        stand.speaker.heard.clear();
        stand.advance(11);
        assertThat(running().sound().mutedProperty().get()).isTrue();
        assertThat(stand.speaker.heard).isEmpty();
        assertThat(running().flashesProperty().get()).isEqualTo(1);
    }

    @Test
    void aJournalThatFailsIsToldAndTheSessionGoesOn() {
        stand.archive().failing = true;
        stand.start(TrainStand.small());
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
        assertThat(running().notice().messageProperty().get()).contains("can't be saved right now", "the disk is full");
        running().leave().ask();
        running().leave().finish();

        SummaryViewModel summary = train().summary();
        assertThat(summary.failedProperty().get()).isTrue();
        assertThat(summary.savingProperty().get()).isEqualTo("The session couldn't be saved: the disk is full");
        stand.archive().failing = false;
        summary.saveAgain();
        assertThat(summary.failedProperty().get()).isFalse();
        assertThat(stand.archive().kept).hasSize(1);
    }

    @Test
    @DisplayName("B1: an unchecked exception of the archive is reported like any other, and saving can be tried again")
    void b1_anUncheckedExceptionIsReported() {
        stand.archive().broken = true;
        stand.start(TrainStand.small());
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
        assertThat(running().notice().messageProperty().get()).contains("can't be saved right now", "Gesäß");
        running().leave().ask();
        running().leave().finish();

        SummaryViewModel summary = train().summary();
        assertThat(summary.failedProperty().get()).isTrue();
        assertThat(summary.savingProperty().get()).contains("Gesäß");
        stand.archive().broken = false;
        summary.saveAgain();
        assertThat(summary.failedProperty().get()).isFalse();
        assertThat(stand.archive().kept).hasSize(1);
    }

    @Test
    @DisplayName("B1: a session that cannot begin says so, and the next start works")
    void b1_aStartThatFailsCanBeTriedAgain() {
        stand.speaker.failing = true;
        stand.start(TrainStand.small());
        assertThat(stand.troubles).hasSize(1);
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
        stand.speaker.failing = false;
        train().before().start();
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
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
    }

    @Test
    void oddity15_theRingAndTheTextSayTheSame() {
        train().before().guidedProperty().set(false);
        stand.start(TrainStand.small());
        stand.advance(10 + 5);
        running().commands().next();
        stand.advance(90 + 75);
        assertThat(stand.dial().digits()).isEqualTo("+75");
        assertThat(stand.face().status()).startsWith("75\u00a0s over");
        stand.advance(30);
        assertThat(stand.dial().digits()).isEqualTo("+1:45");
        assertThat(stand.face().status()).startsWith("1:45 over");
    }

    @Test
    void friction_1_4_F_theKeysThatDoTheSameAreShownOnce() {
        stand.start(TrainStand.small());
        assertThat(stand.face().pauses()).isFalse();
        stand.advance(11);
        assertThat(stand.face().pauses()).isTrue();
        running().commands().togglePause();
        assertThat(stand.face().pauses()).isTrue();
    }

    @Test
    @DisplayName("Report 16: P pauses and resumes in every phase")
    void report16_pausesInEveryPhase() {
        stand.start(TrainStand.small());
        for (double seconds : new double[] {3, 9, 20}) {
            stand.advance(seconds);
            RingState before = stand.dial();
            running().commands().togglePause();
            stand.advance(60);
            assertThat(stand.face().phase()).isEqualTo("PAUSED");
            assertThat(stand.dial()).isEqualTo(before);
            running().commands().togglePause();
            assertThat(stand.face().paused()).isFalse();
        }
    }

    @Test
    void friction_1_4_I_noticesAreDismissed() {
        stand.start(TrainStand.small());
        stand.speaker.breakDown(SoundFailure.NO_DEVICE);
        NoticeViewModel notice = running().notice();
        assertThat(notice.textProperty().get()).startsWith("No sound");
        stand.advance(12);
        stand.time.sleep(Duration.ofSeconds(60));
        stand.settle();
        assertThat(notice.textProperty().get()).startsWith("You were away");
        notice.dismiss();
        assertThat(notice.textProperty().get()).startsWith("No sound");
        notice.dismiss();
        assertThat(notice.textProperty().get()).isEmpty();
        running().commands().next();
        stand.settle();
        assertThat(notice.textProperty().get()).isEmpty();
        stand.speaker.breakDown(SoundFailure.DEVICE_BUSY);
        stand.settle();
        assertThat(notice.textProperty().get()).startsWith("No sound");
    }

    @Test
    void friction_1_4_C_everySetIsCorrectedWhileTheSessionRuns() {
        stand.start(TrainStand.routine(TrainStand.kickbacks(), TrainStand.thrusts()));
        stand.advance(10 + 16 + 1);
        running().commands().next();
        stand.advance(17);
        running().commands().next();
        stand.advance(5);
        CorrectionsViewModel corrections = running().corrections();
        corrections.open();
        assertThat(stand.face().paused()).isTrue();
        assertThat(corrections.sets())
                .extracting(LoggedSet::name, LoggedSet::place)
                .containsExactly(
                        tuple("Cable glute kickback", "right leg"), tuple("Cable glute kickback", "left leg"));
        corrections.select(1);
        corrections.change(-1);
        corrections.choose(LogField.EFFORT);
        corrections.change(1);
        stand.settle();
        assertThat(running().session().orElseThrow().log().get(1).count()).isEqualTo(3);
        assertThat(running().session().orElseThrow().log().get(1).effort()).isEqualTo(7);
        assertThat(corrections.selectedProperty().get()).isEqualTo(1);
        corrections.close();
        assertThat(stand.face().paused()).isFalse();
    }

    @Test
    @DisplayName("Friction 1.4 E, report 36: back and skip say what they remove, and it can be undone")
    void friction_1_4_E_whatIsRemovedIsNamedAndComesBack() {
        stand.start(TrainStand.small());
        stand.advance(10 + 15 + 5);
        NoticeViewModel notice = running().notice();
        running().commands().back();
        stand.settle();
        assertThat(notice.textProperty().get()).isEqualTo("Removed Barbell hip thrust, set 1 of 2–3.");
        assertThat(notice.undoableProperty().get()).isTrue();
        assertThat(running().session().orElseThrow().log()).isEmpty();

        running().commands().undo();
        assertThat(running().session().orElseThrow().log()).hasSize(1);
        assertThat(notice.textProperty().get()).isEmpty();
        assertThat(notice.undoableProperty().get()).isFalse();
        running().commands().skip();
        stand.advance(5.5);
        running().commands().skip();
        stand.settle();
        assertThat(notice.textProperty().get()).isEqualTo("Removed Barbell hip thrust, set 2 of 2–3.");
        running().commands().next();
        stand.settle();
        assertThat(notice.textProperty().get()).isEmpty();
    }

    @Test
    void friction_1_4_J_closingTheWindowAsksFirst() {
        stand.start(TrainStand.small());
        stand.advance(12);
        LeaveViewModel leave = running().leave();
        List<String> closed = new ArrayList<>();
        leave.askBeforeClosing(() -> closed.add(leave.isCloseAgreed() ? "agreed" : "not agreed"));
        assertThat(leave.askingProperty().get()).isTrue();
        assertThat(leave.closingProperty().get()).isTrue();
        assertThat(stand.face().paused()).isTrue();
        leave.keepGoing();
        assertThat(closed).isEmpty();
        assertThat(stand.face().paused()).isFalse();

        leave.ask();
        assertThat(leave.closingProperty().get()).isFalse();
        leave.closeNow();
        assertThat(closed).isEmpty();
        leave.ask();
        leave.askBeforeClosing(() -> closed.add(leave.isCloseAgreed() ? "agreed" : "not agreed"));
        leave.closeNow();
        assertThat(closed).containsExactly("agreed");
        assertThat(leave.isCloseAgreed()).isFalse();
        // The journal still holds the session: the next start offers to resume it.
        assertThat(stand.archive().journal).isNotEmpty();
    }

    private RunningViewModel running() {
        return stand.running();
    }

    private TrainViewModel train() {
        return stand.train();
    }
}
