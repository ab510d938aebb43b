package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.file.Autosave.Phase;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.Planned;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.routines.OpenRoutine.Notice;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.SameThreadTasks;

/// Every change is saved by itself, and whatever happens nothing is lost.
class FilesViewModelTest {

    private static final Runnable NOTHING = () -> {};

    @TempDir
    Path folder;

    private PlanViewModel plan = Planned.sample();
    private final QueuedTasks pending = new QueuedTasks();
    private TestShelf shelf;
    private FilesViewModel files;

    @BeforeEach
    void opensTheSample() throws Exception {
        shelf = new TestShelf(folder.resolve("home"));
        files = new FilesViewModel(plan, shelf.ports(new SameThreadTasks()), Planned.WORDS);
        files.belongTo(shelf.routines.create(SAMPLE));
    }

    @Test
    void everyChangeIsSavedByItself() throws Exception {
        edit();

        assertThat(shelf.at("Glute pump.json")).isEqualTo(plan.routine());
        assertThat(plan.unsaved().get()).isFalse();
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);

        plan.undo();
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);
    }

    @Test
    void openingAloneWritesNothing() throws Exception {
        Path byHand = shelf.file("by hand.json");
        Files.writeString(byHand, "{\"format\":\"pumpwise-routine/1\",\"name\":\"By hand\",\"work\":[]}");

        files.open(byHand, NOTHING);

        assertThat(plan.routine().name()).isEqualTo("By hand");
        assertThat(byHand).hasContent("{\"format\":\"pumpwise-routine/1\",\"name\":\"By hand\",\"work\":[]}");
        assertThat(shelf.opened.getLast()).isEqualTo(byHand);
    }

    @Test
    void theNameOfTheFileFollowsThatOfTheRoutine() throws Exception {
        plan.rename("Mine");

        assertThat(shelf.names()).containsExactly("Mine.json");
        assertThat(shelf.opened.getLast()).isEqualTo(shelf.file("Mine.json"));
        plan.undo();
        assertThat(shelf.names()).containsExactly("Glute pump.json");
    }

    @Test
    void whatChangesWhileItIsSavedIsSavedNext() throws Exception {
        FilesViewModel slow = slow();
        plan.rename("one");
        plan.rename("two");
        plan.rename("three");
        assertThat(pending.waiting()).isEqualTo(1);
        assertThat(slow.stateProperty().get().phase()).isEqualTo(Phase.SAVING);

        pending.next();
        assertThat(shelf.names()).containsExactly("one.json");
        assertThat(pending.waiting()).isEqualTo(1);
        assertThat(plan.unsaved().get()).isTrue();

        pending.next();
        assertThat(shelf.names()).containsExactly("three.json");
        assertThat(slow.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
        assertThat(pending.waiting()).isZero();
    }

    @Test
    void aFullDiskKeepsTheEditSaysWhyAndTheNextChangeTriesAgain() throws Exception {
        shelf.full = true;
        plan.rename("Mine");

        assertThat(plan.routine().name()).isEqualTo("Mine");
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.FAILED);
        assertThat(files.stateProperty().get().error()).extracting(UserError::what).asString().contains("the disk is full");
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);

        files.save();
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.FAILED);

        shelf.full = false;
        files.save();
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
        assertThat(shelf.at("Mine.json")).isEqualTo(plan.routine());
    }

    @Test
    void undoingToWhatIsInTheFileNeedsNoRoom() {
        shelf.full = true;
        plan.rename("Mine");

        plan.undo();

        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
        assertThat(files.mayLeave(NOTHING)).isTrue();
    }

    @Test
    void leavingAsksOnlyWhereSavingFailed() throws Exception {
        plan.rename("Mine");
        files.create();
        assertThat(plan.routine().name()).isEqualTo("New routine");

        shelf.full = true;
        plan.rename("New name");
        shelf.answers.add(LeaveQuestion.Answer.STAY);
        files.open(shelf.file("Mine.json"), NOTHING);
        assertThat(plan.routine().name()).isEqualTo("New name");

        shelf.answers.add(LeaveQuestion.Answer.DISCARD);
        files.open(shelf.file("Mine.json"), NOTHING);
        assertThat(plan.routine().name()).isEqualTo("Mine");
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.SAVED);
    }

    @Test
    void aCopyElsewhereIsAsGoodAsSaving() throws Exception {
        shelf.full = true;
        plan.rename("Mine");
        Path copy = folder.resolve("copy.json");
        shelf.chosen.add(copy);
        shelf.answers.add(LeaveQuestion.Answer.SAVE_COPY);
        boolean[] left = {false};

        assertThat(files.mayLeave(() -> left[0] = true)).isFalse();

        assertThat(left[0]).isTrue();
        assertThat(files.mayLeave(NOTHING)).isTrue();
        assertThat(shelf.routines.open(copy).routine()).isEqualTo(plan.routine());
    }

    @Test
    void leavingWaitsForTheSavingThatIsUnderWay() throws Exception {
        FilesViewModel slow = slow();
        plan.rename("Mine");
        boolean[] left = {false};

        assertThat(slow.mayLeave(() -> left[0] = true)).isFalse();
        assertThat(left[0]).isFalse();
        pending.next();

        assertThat(left[0]).isTrue();
        assertThat(shelf.names()).containsExactly("Mine.json");
    }

    @Test
    void whatIsEditedWhileAnotherIsBeingOpenedGoesToItsOwnFile() throws Exception {
        shelf.routines.create(Routine.named("Other"));
        FilesViewModel slow = slow();
        slow.open(shelf.file("Other.json"), NOTHING);
        edit();
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

        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Glute pump 2.json");
        assertThat(shelf.at("Glute pump.json").note()).isEqualTo("theirs");
        assertThat(shelf.at("Glute pump 2.json")).isEqualTo(plan.routine());
        assertThat(shelf.troubles).extracting(UserError::remedy).singleElement().asString().contains("Glute pump 2.json");
        plan.rename("Mine");
        assertThat(shelf.troubles).hasSize(1);
    }

    @Test
    void aFileFromElsewhereIsOpenedAsACopy() throws Exception {
        Path friends = folder.resolve("friends.json");
        shelf.routines.export(friends, Routine.named("From Anna"));
        shelf.chosen.add(friends);

        files.importFile(NOTHING);
        assertThat(files.noticeProperty().get()).extracting(Notice::text).asString().contains("friends.json");
        plan.rename("Mine");

        assertThat(shelf.routines.open(friends).routine()).isEqualTo(Routine.named("From Anna"));
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Mine.json");
        assertThat(files.noticeProperty().get()).isNull();
    }

    @Test
    void anUnreadableFileLeavesWhatIsOpen() throws Exception {
        shelf.chosen.add(Files.writeString(folder.resolve("broken.json"), "{"));

        files.importFile(NOTHING);

        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.troubles).hasSize(1);
        assertThat(files.busyProperty().get()).isFalse();
    }

    @Test
    void eachRoutineKeepsItsOwnPast() throws Exception {
        edit();
        Routine edited = plan.routine();
        files.create();
        plan.rename("Second");
        assertThat(plan.undoName().get()).contains("Second");

        files.open(shelf.file("Glute pump.json"), NOTHING);

        assertThat(plan.routine()).isEqualTo(edited);
        files.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);
    }

    @Test
    void aFileThatChangedMeanwhileBeginsAnew() throws Exception {
        edit();
        files.create();
        shelf.routines.export(shelf.file("Glute pump.json"), SAMPLE.withNote("theirs"));

        files.open(shelf.file("Glute pump.json"), NOTHING);

        assertThat(plan.undoable().get()).isFalse();
        assertThat(plan.routine().note()).isEqualTo("theirs");
    }

    @Test
    void aRoutineThatCouldNotBeCreatedIsStillPlannedAndSavedLater() throws Exception {
        shelf.full = true;
        files.create();
        assertThat(plan.routine().name()).isEqualTo("New routine");
        assertThat(files.stateProperty().get().phase()).isEqualTo(Phase.FAILED);
        assertThat(files.fileProperty().get()).isNull();

        shelf.full = false;
        plan.rename("Mine");

        assertThat(files.fileProperty().get()).isEqualTo(shelf.file("Mine.json"));
        assertThat(shelf.at("Mine.json")).isEqualTo(plan.routine());
        assertThat(shelf.at("Glute pump.json")).isEqualTo(SAMPLE);
    }

    @Test
    void deletingAnotherIsOneNamedStep() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();
        edit();
        Routine edited = plan.routine();
        files.delete(other, NOTHING);
        plan.rename("Mine");
        assertThat(shelf.names()).containsExactly("Mine.json");

        files.undo();
        assertThat(plan.undoName().get()).isEqualTo("delete \u201cOther\u201d");
        files.undo();
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Other.json");
        assertThat(plan.routine()).isEqualTo(edited);
        files.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);

        files.redo();
        files.redo();
        assertThat(shelf.names()).containsExactly("Glute pump.json");
        files.redo();
        assertThat(shelf.names()).containsExactly("Mine.json");
        assertThat(plan.redoable().get()).isFalse();
    }

    @Test
    void deletingTheOpenOneOpensTheNextAndUndoBringsItBackWithItsPast() throws Exception {
        shelf.routines.create(Routine.named("Other"));
        edit();
        Routine edited = plan.routine();

        files.delete(shelf.file("Glute pump.json"), NOTHING);
        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(files.noticeProperty().get()).isEqualTo(new Notice("Deleted \u201cGlute pump\u201d.", true));
        assertThat(plan.undoName().get()).isEqualTo("delete \u201cGlute pump\u201d");

        files.undo();
        assertThat(plan.routine()).isEqualTo(edited);
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", "Other.json");
        assertThat(plan.redoName().get()).isEqualTo("delete \u201cGlute pump\u201d");
        files.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void anOpenOneIsDeletedAgainByRedo() throws Exception {
        shelf.routines.create(Routine.named("Other"));
        files.delete(shelf.file("Glute pump.json"), NOTHING);
        files.undo();

        files.redo();

        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(shelf.names()).containsExactly("Other.json");
        files.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    @Test
    void deletingTheLastOneLeavesAnEmptyRoutineWithoutAFile() throws Exception {
        files.delete(shelf.file("Glute pump.json"), NOTHING);

        assertThat(plan.routine()).isEqualTo(Routine.named("New routine"));
        assertThat(files.fileProperty().get()).isNull();
        assertThat(shelf.opened.getLast()).isNull();
        assertThat(shelf.names()).isEmpty();

        files.undoDelete(NOTHING);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(files.fileProperty().get()).isEqualTo(shelf.file("Glute pump.json"));
    }

    @Test
    void whatWasTakenBackFromTheListIsNoStepAnyMore() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();
        edit();
        files.delete(other, NOTHING);

        files.undoDelete(NOTHING);
        assertThat(shelf.names()).contains("Other.json");
        files.undoDelete(NOTHING);
        assertThat(shelf.troubles).isEmpty();

        files.redo();
        assertThat(shelf.names()).doesNotContain("Other.json");
        files.create();
        files.undoDelete(NOTHING);
        files.open(shelf.file("Glute pump.json"), NOTHING);
        files.undo();
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.troubles).isEmpty();
    }

    @Test
    void renamingAnotherCanBeUndoneWhenItIsOpened() throws Exception {
        Path other = shelf.routines.create(Routine.named("Other")).file();

        files.rename(other, "Better", NOTHING);
        assertThat(shelf.names()).containsExactlyInAnyOrder("Better.json", "Glute pump.json");
        assertThat(plan.routine()).isEqualTo(SAMPLE);

        files.open(shelf.file("Better.json"), NOTHING);
        files.undo();
        assertThat(plan.routine().name()).isEqualTo("Other");
        assertThat(shelf.names()).containsExactlyInAnyOrder("Other.json", "Glute pump.json");
    }

    @Test
    void report20_theNoticeSaysWhichOfTwoWithOneNameIsDeleted() throws Exception {
        Path second = shelf.routines.create(SAMPLE).file();
        files.delete(second, NOTHING);
        assertThat(files.noticeProperty().get()).isEqualTo(new Notice("Deleted \u201cGlute pump\u201d (Glute pump 2.json).", true));
    }

    @Test
    void oddity7_aRoutineWithoutAFileIsNotSaved() {
        FilesViewModel unwritable = new FilesViewModel(plan, shelf.ports(new SameThreadTasks()), Planned.WORDS);
        assertThat(unwritable.stateProperty().get().phase()).isEqualTo(Phase.NEW);
    }

    @Test
    void aHistoryThatIsSetAsideStaysAsItIs() {
        edit();
        RoutineHistory.Past past = plan.history().snapshot();
        files.undo();
        edit();
        edit();
        assertThat(past).isNotEqualTo(plan.history().snapshot());
        assertThat(past.past()).hasSize(1);
        assertThat(past.future()).isEmpty();
    }

    private FilesViewModel slow() throws Exception {
        plan = Planned.sample();
        FilesViewModel slow =
                new FilesViewModel(plan, shelf.ports(pending), Planned.WORDS);
        slow.belongTo(shelf.routines.open(shelf.file("Glute pump.json")));
        return slow;
    }

    private void edit() {
        plan.add(Planned.CATALOG.find("frog-pump").orElseThrow(), Section.WORK);
    }
}
