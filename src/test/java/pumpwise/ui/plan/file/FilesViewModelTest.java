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
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.TestTasks;

/// Every change is saved by itself, and whatever happens nothing is lost.
@BothExecutors
class FilesViewModelTest {

    private final TestTasks tasks;

    private static final Runnable NOTHING = () -> {};

    @TempDir
    Path folder;

    private PlanViewModel plan = Planned.sample();
    private final QueuedTasks pending = new QueuedTasks();
    private TestShelf shelf;
    private FilesViewModel files;

    FilesViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void opensTheSample() throws Exception {
        shelf = new TestShelf(folder.resolve("home"));
        files = new FilesViewModel(plan, shelf.ports(tasks), Planned.WORDS);
        files.belongTo(shelf.routines.create(SAMPLE));
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
        assertThat(shelf.troubles).extracting(UserError::remedy).singleElement().asString().contains("Glute pump 2.json");
        plan.rename("Mine");
        tasks.settle();
        assertThat(shelf.troubles).hasSize(1);
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
        assertThat(shelf.troubles).hasSize(1);
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
        assertThat(files.noticeProperty().get()).isEqualTo(new Notice("Deleted \u201cGlute pump\u201d.", true));
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
        assertThat(shelf.troubles).isEmpty();

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
        assertThat(shelf.troubles).isEmpty();
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
    void report20_theNoticeSaysWhichOfTwoWithOneNameIsDeleted() throws Exception {
        Path second = shelf.routines.create(SAMPLE).file();
        files.delete(second, NOTHING);
        tasks.settle();
        assertThat(files.noticeProperty().get()).isEqualTo(new Notice("Deleted \u201cGlute pump\u201d (Glute pump 2.json).", true));
    }

    @Test
    void oddity7_aRoutineWithoutAFileIsNotSaved() {
        FilesViewModel unwritable = new FilesViewModel(plan, shelf.ports(tasks), Planned.WORDS);
        assertThat(unwritable.stateProperty().get().phase()).isEqualTo(Phase.NEW);
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
