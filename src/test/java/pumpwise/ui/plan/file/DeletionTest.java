package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.ui.routines.OpenRoutine.Notice;
import pumpwise.ui.routines.OpenRoutine.Undo;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Deleted routines are restored by undo or from the list.
@BothExecutors
class DeletionTest extends OpenSample {

    DeletionTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void deletingAnotherIsOneNamedStep() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();
        edit();
        tasks.settle();
        Routine edited = plan.routine();
        files.delete(other, NOTHING);
        tasks.settle();
        plan.rename("Mine");
        tasks.settle();
        assertThat(shelf.names()).containsExactly("Mine.json");

        files.undo();
        tasks.settle();
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("delete \u201cOther\u201d");
        files.undo();
        tasks.settle();
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Other.json");
        assertThat(plan.routine()).isEqualTo(edited);
        files.undo();
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(SAMPLE);

        files.redo();
        tasks.settle();
        files.redo();
        tasks.settle();
        assertThat(shelf.names()).containsExactly("Glute pump.json");
        files.redo();
        tasks.settle();
        assertThat(shelf.names()).containsExactly("Mine.json");
        assertThat(plan.undoState().redoableProperty().get()).isFalse();
    }

    @Test
    void deletingTheOpenOneOpensTheNextAndUndoBringsItBackWithItsPast() throws Exception {
        shelf.routines.create(Routine.named("Other"));
        edit();
        tasks.settle();
        Routine edited = plan.routine();

        files.delete(shelf.file("Glute pump.json"), NOTHING);
        tasks.settle();
        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(files.noticeProperty().get()).isEqualTo(new Notice("Deleted \u201cGlute pump\u201d.", Undo.DELETION));
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("delete \u201cGlute pump\u201d");

        files.undo();
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(edited);
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Other.json");
        assertThat(plan.undoState().redoNameProperty().get()).isEqualTo("delete \u201cGlute pump\u201d");
        files.undo();
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void anOpenOneIsDeletedAgainByRedo() throws Exception {
        shelf.routines.create(Routine.named("Other"));
        files.delete(shelf.file("Glute pump.json"), NOTHING);
        tasks.settle();
        files.undo();
        tasks.settle();

        files.redo();
        tasks.settle();

        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(shelf.names()).containsExactly("Other.json");
        files.undo();
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void anEditThatOvertakesARedoneDeletionLeavesItUndoable() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();
        FilesViewModel slow = slow();
        slow.delete(other, NOTHING);
        pending.settle();
        slow.undo();
        pending.settle();

        slow.redo();
        edit();
        pending.settle();

        assertThat(shelf.names()).containsExactly("Glute pump.json");
        assertThat(plan.undoState().undoNameProperty().get()).isEqualTo("delete \u201cOther\u201d");
        slow.undo();
        pending.settle();
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Other.json");
        assertThat(shelf.routines.deleted().routines()).isEmpty();
    }

    @Test
    void deletingTheLastOneLeavesAnEmptyRoutineWithoutAFile() throws Exception {
        files.delete(shelf.file("Glute pump.json"), NOTHING);
        tasks.settle();

        assertThat(plan.routine()).isEqualTo(Routine.named("New routine"));
        assertThat(files.fileProperty().get()).isNull();
        assertThat(shelf.opened.getLast()).isNull();
        assertThat(shelf.names()).isEmpty();

        files.undoDelete(NOTHING);
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(files.fileProperty().get()).isEqualTo(shelf.file("Glute pump.json"));
    }

    @Test
    void whatWasTakenBackFromTheListIsNoStepAnyMore() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();
        edit();
        tasks.settle();
        files.delete(other, NOTHING);
        tasks.settle();

        files.undoDelete(NOTHING);
        tasks.settle();
        assertThat(shelf.names()).contains("Other.json");
        files.undoDelete(NOTHING);
        tasks.settle();
        assertThat(shelf.problems).isEmpty();

        files.redo();
        tasks.settle();
        assertThat(shelf.names()).doesNotContain("Other.json");
        files.create(() -> {});
        tasks.settle();
        files.undoDelete(NOTHING);
        tasks.settle();
        files.open(shelf.file("Glute pump.json"), NOTHING);
        tasks.settle();
        files.undo();
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.problems).isEmpty();
    }

    @Test
    void report20_theNoticeSaysWhichOfTwoWithOneNameIsDeleted() throws Exception {
        Path second = shelf.routines.create(SAMPLE).file();
        files.delete(second, NOTHING);
        tasks.settle();
        assertThat(files.noticeProperty().get()).isEqualTo(new Notice("Deleted \u201cGlute pump\u201d (Glute pump 2.json).", Undo.DELETION));
    }
}
