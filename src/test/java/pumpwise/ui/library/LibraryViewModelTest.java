package pumpwise.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.exercise.CatalogFiles;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.library.exercise.ConflictsViewModel;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.ui.library.form.FormFields;
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class LibraryViewModelTest {

    private final TestTasks tasks;

    @TempDir
    private Path home;

    private LibraryStand stand;
    private LibraryViewModel library;

    LibraryViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void opens() {
        stand = new LibraryStand(home.resolve("exercises"), tasks);
        library = stand.library;
    }

    private void create(String name) {
        library.create();
        stand.fill(name);
        library.form().save();
        tasks.settle();
    }

    @Test
    void everythingIsListedAndFound() {
        assertThat(library.cards().hitsProperty().get()).hasSize(stand.catalog.get().exercises().size());
        assertThat(library.cards().chosenProperty().get()).isEqualTo(library.cards().hitsProperty().get().getFirst());
        library.cards().queryProperty().set("clam");
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("banded-clam-shell");
        library.cards().queryProperty().set("no such thing at all");
        assertThat(library.cards().hitsProperty().get()).isEmpty();
        assertThat(library.cards().chosenProperty().get()).isNull();
    }

    @Test
    void aNewExerciseIsSavedListedAndChosen() {
        library.cards().queryProperty().set("clam");
        create("Side step on a stair");
        assertThat(library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(stand.own("side-step-on-a-stair").name()).isEqualTo("Side step on a stair");
        assertThat(stand.catalog.get().find("side-step-on-a-stair")).isPresent();
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("side-step-on-a-stair");
        library.cards().ownOnlyProperty().set(true);
        assertThat(library.cards().hitsProperty().get()).hasSize(1).allMatch(library.cards()::isOwn);
    }

    @Test
    void anExerciseBegunByNameNeverTakesThePlaceOfOneThatIsBeingTyped() {
        library.create("Stair hop");
        assertThat(library.stageProperty().get()).isEqualTo(Stage.FORM);
        library.create("Another");
        assertThat(library.form().fields().name.get()).isEqualTo("Stair hop");
        library.form().discard();
        library.create("Another");
        assertThat(library.form().fields().name.get()).isEqualTo("Another");
    }

    @Test
    void aBuiltInOneIsEditedAsACopyWithAnIdOfItsOwn() {
        library.cards().queryProperty().set("barbell hip thrust");
        Exercise builtIn = library.cards().chosenProperty().get();
        library.edit();
        FormFields fields = library.form().fields();
        assertThat(fields.name.get()).isEqualTo("Barbell hip thrust (copy)");
        fields.cues.set("Ribs down");
        library.form().save();
        tasks.settle();
        Exercise copy = library.cards().chosenProperty().get();
        assertThat(copy.id()).isEqualTo("barbell-hip-thrust-copy");
        assertThat(copy.coaching().cues()).containsExactly("Ribs down");
        assertThat(copy.variants()).startsWith("barbell-hip-thrust");
        assertThat(stand.catalog.get().find("barbell-hip-thrust")).contains(builtIn);
    }

    @Test
    void aCopyThatKeepsTheNameGetsANumber() {
        library.cards().queryProperty().set("frog pump");
        library.edit();
        library.form().fields().name.set("Frog pump");
        library.form().save();
        tasks.settle();
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("frog-pump-2");
    }

    @Test
    void anIdOfABrokenFileIsNotTaken() throws IOException {
        Path broken = Files.createDirectories(home.resolve("exercises")).resolve("mine.json");
        Files.writeString(broken, "{ broken");
        create("Mine");
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("mine-2");
        assertThat(broken).hasContent("{ broken");
    }

    @Test
    void anOwnOneKeepsItsIdWhateverItIsCalled() throws Exception {
        create("Stair step");
        library.edit();
        library.form().fields().name.set("Box step");
        library.form().save();
        tasks.settle();
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::name).isEqualTo("Box step");
        assertThat(library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("stair-step");
        assertThat(stand.files.ids()).containsExactly("stair-step");
    }

    @Test
    void deletingIsUndone() throws Exception {
        create("Stair step");
        Exercise own = library.cards().chosenProperty().get();
        library.delete();
        tasks.settle();
        assertThat(stand.files.ids()).isEmpty();
        assertThat(stand.catalog.get().find(own.id())).isEmpty();
        assertThat(library.notices().noticeProperty().get().text()).contains("Stair step");
        library.notices().undo();
        tasks.settle();
        assertThat(stand.own(own.id())).isEqualTo(own);
        assertThat(library.cards().chosenProperty().get()).isEqualTo(own);
        assertThat(library.notices().noticeProperty().get()).isNull();
        library.notices().undo();
        tasks.settle();
        assertThat(stand.files.ids()).containsExactly(own.id());
    }

    @Test
    void whatComesWithPumpwiseIsNotDeleted() {
        Catalog before = stand.catalog.get();
        library.delete();
        tasks.settle();
        assertThat(stand.catalog.get()).isSameAs(before);
        assertThat(library.notices().noticeProperty().get()).isNull();
    }

    @Test
    void whatCannotBeSavedIsToldAndStaysInTheForm() throws IOException {
        Files.writeString(home.resolve("exercises"), "a file in place of the folder");
        create("Stair step");
        assertThat(stand.problems).hasSize(1);
        assertThat(stand.problems.getFirst().what()).contains("exercises");
        assertThat(library.stageProperty().get()).isEqualTo(Stage.FORM);
        assertThat(library.form().fields().name.get()).isEqualTo("Stair step");
        assertThat(library.form().changedProperty().get()).isTrue();
        Files.delete(home.resolve("exercises"));
        library.form().save();
        tasks.settle();
        assertThat(stand.own("stair-step").name()).isEqualTo("Stair step");
    }

    @Test
    void friction15_theTextFollowsTheSearchEvenIfTheListStaysEmpty() {
        library.cards().queryProperty().set("qq");
        library.cards().queryProperty().set("qqq");
        assertThat(library.cards().emptyTextProperty().get()).contains("\u201cqqq\u201d");
        library.cards().queryProperty().set("thrust");
        assertThat(library.cards().emptyTextProperty().get()).isEmpty();
    }

    @Test
    void friction36_theUndoKeyMeansADeletionUntilSomethingIsTyped() {
        library.cards().queryProperty().set("stair");
        create("Stair step");
        assertThat(library.notices().isLatest()).isFalse();
        library.delete();
        tasks.settle();
        assertThat(library.notices().isLatest()).isTrue();
        library.cards().queryProperty().set("thrust");
        assertThat(library.notices().isLatest()).isFalse();
    }

    @Test
    void friction36_deletingSaysWhichRoutinesUseTheExercise() throws Exception {
        create("Stair step");
        for (String name : List.of("Monday", "Friday")) {
            stand.routines.create(Routine.named(name)
                    .adding(Section.WORK, Single.once(Prescription.of("stair-step", new Amount.Reps(Range.of(12))))));
        }
        stand.routines.create(Routine.named("Other"));
        library.delete();
        tasks.settle();
        assertThat(library.notices().noticeProperty().get().text())
                .isEqualTo("Deleted \u201cStair step\u201d. These 2 routines use it: Friday, Monday.");
    }

    @Test
    void deletingChoosesTheNextExercise() {
        create("Stair A");
        create("Stair B");
        create("Stair C");
        library.cards().ownOnlyProperty().set(true);
        library.cards().reveal(stand.own("stair-b"));
        library.delete();
        tasks.settle();
        assertThat(library.cards().chosenProperty().get()).isEqualTo(stand.own("stair-c"));
    }

    @Test
    void b13_anUndoThatFailsHalfwayLeavesTheCatalogAsTheFolderIs() throws Exception {
        create("Stair A");
        create("Stair B");
        Exercise first = stand.own("stair-a");
        Exercise second = stand.own("stair-b");
        Files.delete(home.resolve("exercises/stair-b.json"));
        Files.createDirectories(home.resolve("exercises/stair-b.json/in the way"));
        new OwnEdits(stand.ports).delete(List.of(first, second), _ -> {});
        tasks.settle();
        assertThat(stand.catalog.get().find("stair-a")).isEmpty();
        assertThat(stand.catalog.get().find("stair-b")).isPresent();
        assertThat(stand.problems.getLast().remedy()).startsWith("1 of 2 exercises were deleted");
    }

    @Test
    void report20_aConflictCopyIsNamedComparedAndDiscarded() throws Exception {
        Path exercises = home.resolve("conflicts");
        ReportInputs.copy("20-conflict/exercises", exercises);
        CatalogFiles read = new CatalogReader().folder(exercises);
        LibraryStand other = new LibraryStand(exercises, tasks, read.conflicts());
        ConflictsViewModel conflicts = other.library.conflicts();

        assertThat(conflicts.textProperty().get()).contains("my-thrust (conflicted copy 2026-07-20).json", "conflict copy");
        conflicts.compare();
        assertThat(conflicts.differencesProperty().get()).isNotEmpty();
        conflicts.discard();
        tasks.settle();
        assertThat(new CatalogReader().folder(exercises).conflicts()).hasSize(1);
        assertThat(conflicts.textProperty().get()).contains("sync-conflict");
        other.library.notices().undo();
        tasks.settle();
        assertThat(new CatalogReader().folder(exercises).conflicts()).hasSize(2);
        conflicts.discard();
        tasks.settle();
        conflicts.discard();
        tasks.settle();
        assertThat(conflicts.textProperty().get()).isEmpty();
    }
}
