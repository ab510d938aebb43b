package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.ui.plan.file.Autosave.Phase;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.routines.OpenRoutine.Notice;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Which routine is open, with which history, and when it can be closed.
@BothExecutors
class FilesViewModelTest extends OpenSample {

    FilesViewModelTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void openingAloneWritesNothing() throws Exception {
        Path byHand = shelf.file("by hand.json");
        Files.writeString(byHand, "{\"format\":\"pumpwise-routine/1\",\"name\":\"By hand\",\"work\":[]}");

        files.open(byHand, NOTHING);
        tasks.settle();

        assertThat(plan.routine().name()).isEqualTo("By hand");
        assertThat(byHand).hasContent("{\"format\":\"pumpwise-routine/1\",\"name\":\"By hand\",\"work\":[]}");
        assertThat(shelf.opened.getLast()).isEqualTo(byHand);
    }

    @Test
    void leavingAsksOnlyWhereSavingFailed() throws Exception {
        plan.rename("Mine");
        tasks.settle();
        files.create(() -> {});
        tasks.settle();
        assertThat(plan.routine().name()).isEqualTo("New routine");

        shelf.full = true;
        plan.rename("New name");
        tasks.settle();
        shelf.answers.add(LeaveQuestion.Answer.STAY);
        files.open(shelf.file("Mine.json"), NOTHING);
        tasks.settle();
        assertThat(plan.routine().name()).isEqualTo("New name");

        shelf.answers.add(LeaveQuestion.Answer.DISCARD);
        files.open(shelf.file("Mine.json"), NOTHING);
        tasks.settle();
        assertThat(plan.routine().name()).isEqualTo("Mine");
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
    }

    @Test
    void aCopyElsewhereIsAsGoodAsSaving() throws Exception {
        shelf.full = true;
        plan.rename("Mine");
        tasks.settle();
        Path copy = folder.resolve("copy.json");
        shelf.chosen.add(copy);
        shelf.answers.add(LeaveQuestion.Answer.SAVE_COPY);
        boolean[] left = {false};

        assertThat(files.mayLeave(() -> left[0] = true)).isFalse();
        tasks.settle();

        assertThat(left[0]).isTrue();
        assertThat(files.mayLeave(NOTHING)).isTrue();
        assertThat(shelf.routines.open(copy).routine()).isEqualTo(plan.routine());
    }

    @Test
    void leavingWaitsForTheSavingThatIsUnderWay() throws Exception {
        FilesViewModel slow = slow();
        plan.rename("Mine");
        tasks.settle();
        boolean[] left = {false};

        assertThat(slow.mayLeave(() -> left[0] = true)).isFalse();
        assertThat(left[0]).isFalse();
        pending.next();

        assertThat(left[0]).isTrue();
        assertThat(shelf.names()).containsExactly("Mine.json");
    }

    @Test
    void aFileFromElsewhereIsOpenedAsACopy() throws Exception {
        Path friends = folder.resolve("friends.json");
        shelf.routines.export(friends, Routine.named("From Anna"));
        shelf.chosen.add(friends);

        files.importFile(NOTHING);
        tasks.settle();
        assertThat(files.noticeProperty().get()).extracting(Notice::text).asString().contains("friends.json");
        plan.rename("Mine");
        tasks.settle();

        assertThat(shelf.routines.open(friends).routine()).isEqualTo(Routine.named("From Anna"));
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Mine.json");
        assertThat(files.noticeProperty().get()).isNull();
    }

    @Test
    void anUnreadableFileLeavesWhatIsOpen() throws Exception {
        shelf.chosen.add(Files.writeString(folder.resolve("broken.json"), "{"));

        files.importFile(NOTHING);
        tasks.settle();

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.problems).hasSize(1);
        assertThat(files.busyProperty().get()).isFalse();
    }

    @Test
    void eachRoutineKeepsItsOwnPast() throws Exception {
        edit();
        tasks.settle();
        Routine edited = plan.routine();
        files.create(() -> {});
        tasks.settle();
        plan.rename("Second");
        tasks.settle();
        assertThat(plan.undoState().undoNameProperty().get()).contains("Second");

        files.open(shelf.file("Glute pump.json"), NOTHING);
        tasks.settle();

        assertThat(plan.routine()).isEqualTo(edited);
        files.undo();
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() throws Exception {
        edit();
        tasks.settle();
        files.create(() -> {});
        tasks.settle();
        shelf.routines.export(shelf.file("Glute pump.json"), SAMPLE.withNote("theirs"));

        files.open(shelf.file("Glute pump.json"), NOTHING);
        tasks.settle();

        assertThat(plan.undoState().undoableProperty().get()).isFalse();
        assertThat(plan.routine().note()).isEqualTo("theirs");
    }

    @Test
    void renamingAnotherCanBeUndoneWhenItIsOpened() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();

        files.rename(other, "Better", NOTHING);
        tasks.settle();
        assertThat(shelf.names()).containsExactlyInAnyOrder("Better.json", "Glute pump.json");
        assertThat(plan.routine()).isEqualTo(SAMPLE);

        files.open(shelf.file("Better.json"), NOTHING);
        tasks.settle();
        files.undo();
        tasks.settle();
        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(shelf.names()).containsExactlyInAnyOrder("Other.json", "Glute pump.json");
    }

    @Test
    void aHistoryThatIsSetAsideStaysAsItIs() {
        edit();
        tasks.settle();
        RoutineHistory.Past past = plan.history().snapshot();
        files.undo();
        tasks.settle();
        edit();
        tasks.settle();
        edit();
        tasks.settle();
        assertThat(past).isNotEqualTo(plan.history().snapshot());
        assertThat(past.past()).hasSize(1);
        assertThat(past.future()).isEmpty();
    }
}
