package pumpwise.ui.library.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Exercise;
import pumpwise.ui.library.LibraryStand;
import pumpwise.ui.library.imports.ImportViewModel.State;
import pumpwise.ui.library.imports.ImportViewModel.Which;
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.task.WorkerTaskExecutor;

@BothExecutors
class ImportViewModelTest {

    private final TestTasks tasks;

    private static final Path FILE = Path.of("src/test/resources/pumpwise/storage/exercise/imports/free-exercises.json");

    @TempDir
    private Path home;

    ImportViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private LibraryStand stand(TaskExecutor tasks) {
        return new LibraryStand(home.resolve("exercises"), tasks);
    }

    private LibraryStand previewed() {
        LibraryStand stand = stand(tasks);
        stand.chosen.add(FILE);
        stand.library.importFile();
        tasks.settle();
        return stand;
    }

    @Test
    void thePreviewSaysWhatWouldBeAddedAndWhatIsSkippedAndWhy() throws Exception {
        LibraryStand stand = previewed();
        ImportViewModel imports = stand.library.imports();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.IMPORT);
        assertThat(imports.stateProperty().get()).isEqualTo(State.READY);
        assertThat(imports.foundProperty().get().added()).hasSize(13);
        assertThat(imports.rowsProperty().get()).hasSize(16);
        assertThat(imports.rowsProperty().get().get(1))
                .isEqualTo(new ImportViewModel.Row(
                        "Glute Bridge", "compound \u00B7 gluteus maximus \u00B7 bodyweight", "another exercise has this id: saved as glute-bridge-2", false));
        assertThat(imports.rowsProperty().get().getLast().about()).contains("name: missing").hasLineCount(2);
        assertThat(stand.files.ids()).isEmpty();
    }

    @Test
    void rowsAreFilteredByWhatBecomesOfThemAndByText() {
        ImportViewModel imports = previewed().library.imports();
        imports.whichProperty().set(Which.SKIPPED);
        assertThat(imports.rowsProperty().get()).hasSize(3).allMatch(ImportViewModel.Row::isSkipped);
        imports.filterProperty().set("BARBEL");
        assertThat(imports.rowsProperty().get()).extracting(ImportViewModel.Row::name).containsExactly("Wing_Raise");
        imports.whichProperty().set(Which.ADDED);
        imports.filterProperty().set("squat");
        assertThat(imports.rowsProperty().get()).extracting(ImportViewModel.Row::name).containsExactly("Pause Squat", "Pause squat, again");
        imports.filterProperty().set("there is no such row");
        assertThat(imports.rowsProperty().get()).isEmpty();
    }

    @Test
    void importingAddsAndCanBeUndoneAsAWhole() throws Exception {
        LibraryStand stand = previewed();
        stand.library.imports().confirm();
        tasks.settle();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(stand.files.ids()).hasSize(13);
        assertThat(stand.catalog.get().find("glute-bridge-2")).isPresent();
        assertThat(stand.library.cards().chosenProperty().get()).extracting(Exercise::id).isEqualTo("3-4-roll-up");
        assertThat(stand.library.notices().noticeProperty().get().text()).isEqualTo("Added 13 exercises.");
        stand.library.notices().undo();
        tasks.settle();
        assertThat(stand.files.ids()).isEmpty();
        assertThat(stand.catalog.get().find("glute-bridge-2")).isEmpty();
        assertThat(stand.library.notices().noticeProperty().get()).isNull();
    }

    @Test
    void cancellingWritesNothing() throws Exception {
        LibraryStand stand = previewed();
        stand.library.imports().cancel();
        tasks.settle();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(stand.files.ids()).isEmpty();
        stand.library.importFile();
        tasks.settle();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.CARDS);
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        LibraryStand stand = stand(tasks);
        stand.chosen.add(Files.writeString(home.resolve("torn.json"), "[{"));
        stand.library.importFile();
        tasks.settle();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(stand.problems).hasSize(1);
        assertThat(stand.problems.getFirst().what()).contains("torn.json");
        assertThat(stand.problems.getFirst().where()).startsWith("torn.json:1:3: ");
    }

    @Test
    void aFileWithNothingWellFormedCannotBeConfirmed() throws IOException {
        LibraryStand stand = stand(tasks);
        stand.chosen.add(Files.writeString(home.resolve("none.json"), "[7]"));
        stand.library.importFile();
        tasks.settle();
        stand.library.imports().confirm();
        tasks.settle();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.IMPORT);
        assertThat(stand.library.imports().rowsProperty().get()).extracting(ImportViewModel.Row::name).containsExactly("Entry 1");
    }

    @Test
    void readingAndWritingKeepNobodyWaitingAndShowHowFarTheyAre() throws Exception {
        Deque<Runnable> work = new ArrayDeque<>();
        LibraryStand stand = stand(new WorkerTaskExecutor(work::add, Runnable::run));
        ImportViewModel imports = stand.library.imports();
        List<Double> progress = new ArrayList<>();
        stand.chosen.add(FILE);
        stand.library.importFile();
        tasks.settle();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.IMPORT);
        assertThat(imports.stateProperty().get()).isEqualTo(State.READING);
        imports.confirm();
        tasks.settle();
        assertThat(work).hasSize(1);
        work.remove().run();
        assertThat(imports.stateProperty().get()).isEqualTo(State.READY);
        imports.progressProperty().subscribe(now -> progress.add(now.doubleValue()));
        imports.confirm();
        tasks.settle();
        imports.confirm();
        tasks.settle();
        imports.cancel();
        tasks.settle();
        assertThat(imports.stateProperty().get()).isEqualTo(State.WRITING);
        work.remove().run();
        assertThat(work).isEmpty();
        assertThat(progress).hasSize(15).isSorted().endsWith(1.0);
        assertThat(stand.files.ids()).hasSize(13);
    }

    @Test
    void aReadingThatWasGivenUpComesToNothing() {
        QueuedTasks work = new QueuedTasks();
        LibraryStand stand = stand(work);
        stand.chosen.add(FILE);
        stand.library.importFile();
        tasks.settle();
        stand.library.imports().cancel();
        tasks.settle();
        work.next();
        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.CARDS);
        assertThat(stand.library.imports().rowsProperty().get()).isEmpty();
    }

    @Test
    void b10_anImportThatWasCancelledNeverLeavesTheForm() throws IOException {
        QueuedTasks slow = new QueuedTasks();
        LibraryStand stand = stand(slow);
        stand.chosen.add(Files.writeString(home.resolve("torn.json"), "[{"));
        stand.library.importFile();
        stand.library.imports().cancel();
        stand.library.create();
        stand.fill("Stair step");
        slow.settle();

        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.FORM);
        assertThat(stand.library.form().fields().name.get()).isEqualTo("Stair step");
        assertThat(stand.problems).isEmpty();
    }

    @Test
    void b10_aSecondImportIsNotDroppedWhenTheFirstOneFailsLate() throws IOException {
        QueuedTasks slow = new QueuedTasks();
        LibraryStand stand = stand(slow);
        stand.chosen.add(Files.writeString(home.resolve("torn.json"), "[{"));
        stand.chosen.add(FILE);
        stand.library.importFile();
        slow.work();
        stand.library.importFile();
        slow.settle();

        assertThat(stand.library.stageProperty().get()).isEqualTo(Stage.IMPORT);
        assertThat(stand.library.imports().stateProperty().get()).isEqualTo(State.READY);
        assertThat(stand.library.imports().foundProperty().get().added()).hasSize(13);
        assertThat(stand.problems).isEmpty();
    }

    @Test
    void whatFailsInTheMiddleIsToldWithHowFarItCame() throws IOException {
        LibraryStand stand = previewed();
        Files.createDirectories(home.resolve("exercises/sled-drag.json/full"));
        stand.library.imports().confirm();
        tasks.settle();
        assertThat(stand.problems).hasSize(1);
        assertThat(stand.problems.getFirst().what()).contains("sled-drag.json");
        assertThat(stand.problems.getFirst().remedy()).startsWith("4 of 13 exercises were added before the error");
        assertThat(stand.library.notices().noticeProperty().get().text()).isEqualTo("Added 4 exercises.");
        assertThat(stand.catalog.get().find("partner-straddle")).isPresent();
        assertThat(stand.catalog.get().find("sled-drag")).isEmpty();
    }

    @Test
    void report25_whatTheUserAlreadyHasIsSkippedAndCounted() throws Exception {
        LibraryStand stand = previewed();
        stand.library.imports().confirm();
        tasks.settle();
        stand.chosen.add(FILE);
        stand.library.importFile();
        tasks.settle();
        ImportViewModel imports = stand.library.imports();
        assertThat(imports.foundProperty().get().added()).isEmpty();
        assertThat(imports.foundProperty().get().unchanged()).hasSize(13);
        imports.whichProperty().set(Which.SKIPPED);
        assertThat(imports.rowsProperty().get()).hasSize(16).last().extracting(ImportViewModel.Row::note).isEqualTo("unchanged");
        imports.confirm();
        tasks.settle();
        assertThat(stand.files.ids()).hasSize(13);
    }
}
