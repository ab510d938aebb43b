package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.export.paper.PaperSize;
import pumpwise.figure.shape.Palette;
import pumpwise.importing.Documents;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Several files that are opened together, as when they are dropped on the window.
@BothExecutors
class SeveralFilesTest extends OpenSample {

    private static final Routine BANDS = Templates.HOME_BANDS.routine(Readers.CATALOG);
    private static final String SAMPLE_FILE = "Glute pump.json";

    private final RecordedPreviews previews = new RecordedPreviews();
    private int shown;

    SeveralFilesTest(TestTasks tasks) {
        super(tasks);
    }

    @BeforeEach
    void opensDocuments() {
        files.imports().previewWith(previews);
    }

    private void open(Path... paths) {
        files.importFiles(List.of(paths), () -> shown++);
        tasks.settle();
    }

    private Path routine(String name) throws Exception {
        Path file = folder.resolve(name + ".pumpwise");
        shelf.routines.export(file, Routine.named(name));
        return file;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private UserError problem() {
        assertThat(shelf.problems).hasSize(1);
        return shelf.problems.getFirst();
    }

    @Test
    void theFirstRoutineIsOpenedAndTheOthersAreSaved() throws Exception {
        open(routine("Anna"), routine("Ben"), routine("Carla"));
        assertThat(plan.routine().name()).isEqualTo("Anna");
        assertThat(shelf.names()).containsExactlyInAnyOrder(SAMPLE_FILE, "Anna.json", "Ben.json", "Carla.json");
        assertThat(files.noticeProperty().get().text())
                .isEqualTo("Opened \u201cAnna\u201d. The 2 other routines are in your routine list (Ctrl+O).");
        assertThat(shelf.problems).isEmpty();
        assertThat(shown).isEqualTo(1);
        assertThat(files.busyProperty().get()).isFalse();
    }

    @Test
    void aReportGoesWhenALaterFileIsOpened() throws Exception {
        open(text("broken.pumpwise", "{"));
        UserError first = problem();
        open(text("broken too.pumpwise", "["));
        assertThat(shelf.problems).as("nothing was opened").contains(first).hasSize(2);
        open(routine("Anna"), text("third.pumpwise", "{"));
        assertThat(problem().where()).as("of the same files").contains("third");
        open(routine("Ben"));
        assertThat(shelf.problems).isEmpty();
    }

    @Test
    void filesOfEveryKindAreOpened() throws Exception {
        open(
                text("monday.txt", "Monday\n\nHip thrust 3x12"),
                file("bands.png", Documents.picture(BANDS, Palette.LIGHT)),
                file("carla.pdf", Documents.pdf(Routine.named("Carla"), PaperSize.A4)),
                file("dora.html", Documents.page(Routine.named("Dora"))),
                text("tuesday.md", "Tuesday\n\nSquats 3x12"),
                routine("Emil"));
        assertThat(plan.routine()).isEqualTo(BANDS);
        assertThat(shelf.names())
                .containsExactlyInAnyOrder(SAMPLE_FILE, BANDS.name() + ".json", "Carla.json", "Dora.json", "Emil.json");
        assertThat(previews.texts).hasSize(2).first().asString().startsWith("Monday");
        assertThat(shelf.problems).isEmpty();
    }

    @Test
    void theSameRoutineTwiceIsOneRoutine() throws Exception {
        open(file("a.png", Documents.picture(BANDS, Palette.LIGHT)), file("a.pdf", Documents.pdf(BANDS, PaperSize.A4)));
        assertThat(shelf.names()).hasSize(2);
        assertThat(files.noticeProperty().get().text()).contains("editing a copy", "a.png");
    }

    @Test
    void whatCannotBeOpenedIsNamedInOneMessage() throws Exception {
        open(
                text("broken.json", "{"),
                routine("Anna"),
                Files.createDirectory(folder.resolve("Folder")),
                folder.resolve("gone.pumpwise"),
                file("cat.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}));
        assertThat(plan.routine().name()).isEqualTo("Anna");
        assertThat(problem().what()).isEqualTo("4 files couldn't be opened.");
        assertThat(problem().where().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("broken.json:1:"),
                        line -> assertThat(line).isEqualTo("Folder: this is a folder, not a file"),
                        line -> assertThat(line).isEqualTo("gone.pumpwise: file not found"),
                        line -> assertThat(line).startsWith("cat.png: "));
    }

    @Test
    void ifNothingCanBeOpenedTheRoutineStays() throws Exception {
        open(folder.resolve("gone.pumpwise"), Files.createDirectory(folder.resolve("Folder")));
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(problem().what()).startsWith("2 files");
        assertThat(shown).isZero();
        assertThat(files.busyProperty().get()).isFalse();
    }

    @Test
    void aFolderAloneSaysWhatToDo() throws Exception {
        open(Files.createDirectory(folder.resolve("Folder")));
        assertThat(problem().what()).contains("Folder");
        assertThat(problem().remedy()).isEqualTo("Open the files in it instead.");
    }

    @Test
    void aFullDiskIsReportedOnce() throws Exception {
        Path anna = routine("Anna");
        Path ben = routine("Ben");
        shelf.full = true;
        open(anna, ben);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(problem().where()).contains("Anna.json", "Ben.json");
    }

    @Test
    void unsavedChangesAreKeptIfTheUserStays() throws Exception {
        Path anna = routine("Anna");
        shelf.full = true;
        edit();
        Routine edited = plan.routine();
        shelf.answers.add(LeaveQuestion.Answer.STAY);
        open(anna, text("monday.txt", "Monday\n\nHip thrust 3x12"));
        assertThat(plan.routine()).isEqualTo(edited);
        assertThat(previews.texts).isEmpty();
        assertThat(files.busyProperty().get()).isFalse();
    }

    @Test
    void moreThanTheLimitAreLeftAndCounted() throws Exception {
        Stream<Path> many = IntStream.rangeClosed(1, FileImports.MOST_AT_ONCE + 3)
                .mapToObj(number -> folder.resolve(number + ".txt"));
        for (Path path : many.toList()) {
            Files.writeString(path, "Squats 3x10");
        }
        try (Stream<Path> all = Files.list(folder)) {
            open(all.filter(Files::isRegularFile).toArray(Path[]::new));
        }
        assertThat(previews.texts).hasSize(FileImports.MOST_AT_ONCE);
        assertThat(problem().what()).isEqualTo("Only the first 20 of 23 files were opened.");
    }
}
