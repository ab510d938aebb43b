package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.SAMPLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.export.paper.PaperSize;
import pumpwise.figure.shape.Palette;
import pumpwise.importing.Documents;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// Pictures and PDF files that are opened in the window.
@BothExecutors
class DocumentImportTest extends OpenSample {

    private final Routine bands = Templates.HOME_BANDS.routine(Readers.CATALOG);
    private final RecordedPreviews previews = new RecordedPreviews();

    DocumentImportTest(TestTasks tasks) {
        super(tasks);
    }

    @BeforeEach
    void opensDocuments() {
        files.imports().previewWith(previews);
    }

    private void importFile(String name, byte[] content) throws IOException {
        Path path = Files.write(folder.resolve(name), content);
        files.importFiles(List.of(path), () -> {});
        tasks.settle();
    }

    @Test
    void aPictureIsOpenedAsACopy() throws IOException {
        importFile("bands.png", Documents.picture(bands, Palette.DARK));
        assertThat(plan.routine()).isEqualTo(bands);
        assertThat(shelf.names()).containsExactlyInAnyOrder("Glute pump.json", bands.name() + ".json");
        assertThat(files.noticeProperty().get()).isNotNull();
    }

    @Test
    void aPdfIsOpenedAsACopy() throws IOException {
        importFile("bands.PDF", Documents.pdf(bands, PaperSize.A4));
        assertThat(plan.routine()).isEqualTo(bands);
    }

    @Test
    void theSameRoutineIsOpenedOnlyOnce() throws IOException {
        importFile("bands.png", Documents.picture(bands, Palette.LIGHT));
        importFile("bands.pdf", Documents.pdf(bands, PaperSize.LETTER));
        assertThat(shelf.names()).hasSize(2);
    }

    @Test
    void aPictureWithoutARoutineLeavesWhatIsOpen() throws IOException {
        importFile("cat.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        assertThat(shelf.problems).hasSize(1);
        assertThat(files.busyProperty().get()).isFalse();
        assertThat(previews.texts).isEmpty();
    }

    @Test
    void thePlanOfAnotherAppOffersItsSessions() throws IOException {
        importFile("Days.LIFTLOGPLAN", plan("several-days"));
        assertThat(previews.offered).extracting(session -> session.routine().name()).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
        List<Routine> chosen = previews.offered.stream().map(LiftLogSession::routine).toList();
        files.imports().importSessions("Days.LIFTLOGPLAN", chosen, () -> {});
        tasks.settle();
        assertThat(plan.routine()).isEqualTo(chosen.getFirst());
        assertThat(shelf.names()).hasSize(1 + chosen.size());
        assertThat(files.noticeProperty().get().text()).contains("Imported " + chosen.size() + " routines");
    }

    @Test
    void aDamagedPlanLeavesWhatIsOpen() throws IOException {
        importFile("plan.liftlogplan", new byte[] {'{', '"'});
        assertThat(previews.offered).isEmpty();
        assertThat(shelf.problems).hasSize(1);
        assertThat(plan.routine()).isEqualTo(SAMPLE);
    }

    private static byte[] plan(String name) throws IOException {
        try (InputStream in = Readers.class.getResourceAsStream("/pumpwise/importing/liftlog/" + name + ".liftlogplan")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void aRoutineFileWithAnotherEndingIsOpenedAsBefore() throws IOException {
        importFile("bands.routine", Templates.HOME_BANDS.bytes());
        assertThat(plan.routine()).isEqualTo(bands);
    }
}
