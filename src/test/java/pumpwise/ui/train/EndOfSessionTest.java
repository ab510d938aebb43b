package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.running.LeaveViewModel;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.ui.train.summary.SummaryViewModel;

/// The end of a session: finished, discarded, with the window, or with a failing disk.
@BothExecutors
class EndOfSessionTest {

    private final TrainStand stand;

    EndOfSessionTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    @Test
    void endingAsksAndEverythingStandsStillMeanwhile() {
        stand.start(TrainStand.small());
        stand.advance(5);
        running().leave().ask();
        assertThat(running().leave().askingProperty().get()).isTrue();
        assertThat(running().leave().hasLogProperty().get()).isFalse();
        stand.advance(60);
        running().leave().continueSession();
        stand.advance(0.1);
        assertThat(stand.dial().digits()).isEqualTo("5");

        stand.advance(5 + 15);
        running().leave().ask();
        assertThat(running().leave().hasLogProperty().get()).isTrue();
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
        assertThat(stand.problems).hasSize(1);
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.BEFORE);
        stand.speaker.failing = false;
        train().before().start();
        assertThat(train().stageProperty().get()).isEqualTo(TrainStage.RUNNING);
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
        leave.continueSession();
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
        // The journal still contains the session: the next start offers to resume it.
        assertThat(stand.archive().journal).isNotEmpty();
    }

    private RunningViewModel running() {
        return stand.running();
    }

    private TrainViewModel train() {
        return stand.train();
    }
}
