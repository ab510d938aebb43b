package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.cue.SoundFailure;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.display.RingState;
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.log.LogField;
import pumpwise.ui.train.log.LoggedSet;
import pumpwise.ui.train.log.LoggedSetViewModel;
import pumpwise.ui.train.running.NoticeViewModel;
import pumpwise.ui.train.running.RunningViewModel;

/// The last set and the notices of a running session, and corrections of its log.
@BothExecutors
class CorrectionsTest {

    private final TrainStand stand;

    CorrectionsTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
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
    void report10_theSetJustDoneIsPutRightWithoutTouchingTheTimer() {
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
                        tuple("Cable glute kickback", "Right leg"), tuple("Cable glute kickback", "Left leg"));
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

    private RunningViewModel running() {
        return stand.running();
    }
}
