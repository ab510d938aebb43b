package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import org.junit.jupiter.api.Test;
import pumpwise.routine.Routine;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.file.Autosave.Phase;
import pumpwise.ui.plan.model.Planned;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Every change is saved automatically, and nothing is ever lost.
@BothExecutors
class AutosaveTest extends OpenSample {

    AutosaveTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void everyChangeIsSavedByItself() throws Exception {
        edit();
        tasks.settle();

        assertThat(shelf.at("Glute pump.json")).isEqualTo(plan.routine());
        assertThat(plan.unsavedProperty().get()).isFalse();
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);

        plan.undo();
        tasks.settle();
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);
    }

    @Test
    void theNameOfTheFileFollowsThatOfTheRoutine() throws Exception {
        plan.rename("Mine");
        tasks.settle();

        assertThat(shelf.names()).containsExactly("Mine.json");
        assertThat(shelf.opened.getLast()).isEqualTo(shelf.file("Mine.json"));
        plan.undo();
        tasks.settle();
        assertThat(shelf.names()).containsExactly("Glute pump.json");
    }

    @Test
    void whatChangesWhileItIsSavedIsSavedNext() throws Exception {
        FilesViewModel slow = slow();
        plan.rename("one");
        tasks.settle();
        plan.rename("two");
        tasks.settle();
        plan.rename("three");
        tasks.settle();
        assertThat(pending.waiting()).isEqualTo(1);
        assertThat(slow.stateProperty().get().phase()).isEqualTo(Phase.SAVING);

        pending.next();
        assertThat(shelf.names()).containsExactly("one.json");
        assertThat(pending.waiting()).isEqualTo(1);
        assertThat(plan.unsavedProperty().get()).isTrue();

        pending.next();
        assertThat(shelf.names()).containsExactly("three.json");
        assertThat(slow.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
        assertThat(pending.waiting()).isZero();
    }

    @Test
    void aFullDiskKeepsTheEditSaysWhyAndTheNextChangeTriesAgain() throws Exception {
        shelf.full = true;
        plan.rename("Mine");
        tasks.settle();

        assertThat(plan.routine().name()).isEqualTo("Mine");
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.FAILED);
        assertThat(files.stateProperty().get().error()).extracting(UserError::what).asString().contains("the disk is full");
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);

        files.save();
        tasks.settle();
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.FAILED);

        shelf.full = false;
        files.save();
        tasks.settle();
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
        assertThat(shelf.at("Mine.json")).isEqualTo(plan.routine());
    }

    @Test
    void undoingToWhatIsInTheFileNeedsNoRoom() {
        shelf.full = true;
        plan.rename("Mine");
        tasks.settle();

        plan.undo();
        tasks.settle();

        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
        assertThat(files.mayLeave(NOTHING)).isTrue();
    }

    @Test
    void whatIsEditedWhileAnotherIsBeingOpenedGoesToItsOwnFile() throws Exception {
        shelf.routines.create(Routine.named("Other"));
        FilesViewModel slow = slow();
        slow.open(shelf.file("Other.json"), NOTHING);
        edit();
        tasks.settle();
        Routine edited = plan.routine();

        pending.settle();

        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(shelf.at("Glute pump.json")).isEqualTo(edited);
        assertThat(shelf.at("Other.json")).isEqualTo(Routine.named("Other"));
    }

    @Test
    void anotherProgramsChangeIsKeptBesideAndTold() throws Exception {
        shelf.routines.export(shelf.file("Glute pump.json"), SAMPLE.withNote("theirs"));

        edit();
        tasks.settle();

        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Glute pump 2.json");
        assertThat(shelf.at("Glute pump.json").note()).isEqualTo("theirs");
        assertThat(shelf.at("Glute pump 2.json")).isEqualTo(plan.routine());
        assertThat(shelf.problems).extracting(UserError::remedy).singleElement().asString().contains("Glute pump 2.json");
        plan.rename("Mine");
        tasks.settle();
        assertThat(shelf.problems).hasSize(1);
    }

    @Test
    void aRoutineThatCouldNotBeCreatedIsStillPlannedAndSavedLater() throws Exception {
        shelf.full = true;
        files.create(() -> {});
        tasks.settle();
        assertThat(plan.routine().name()).isEqualTo("New routine");
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.FAILED);
        assertThat(files.fileProperty().get()).isNull();

        shelf.full = false;
        plan.rename("Mine");
        tasks.settle();

        assertThat(files.fileProperty().get()).isEqualTo(shelf.file("Mine.json"));
        assertThat(shelf.at("Mine.json")).isEqualTo(plan.routine());
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);
    }

    @Test
    void oddity7_aRoutineWithoutAFileIsNotSaved() {
        FilesViewModel unwritable = new FilesViewModel(plan, shelf.ports(tasks), Planned.WORDS);
        assertThat(unwritable.stateProperty().get().phase()).isEqualTo(Phase.NEW);
    }
}
