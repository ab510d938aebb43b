package pumpwise.importing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.export.picture.QrCode;
import pumpwise.figure.shape.Palette;
import pumpwise.importing.Documents;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.text.Readers;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Routines as pictures, and back.
class PictureRoundTripTest {

    @TempDir
    Path folder;

    private RoutineDocument.Opened opened(byte[] file) throws IOException, UnreadableFileException {
        Path path = Files.write(folder.resolve("file"), file);
        return Documents.READER.open("file", path).orElseThrow();
    }

    @Test
    void templatesAreReadFromTheDataInsideAndFromTheCode() throws IOException, UnreadableFileException {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            for (Palette palette : Palette.values()) {
                byte[] picture = Documents.picture(routine, palette);
                assertThat(opened(picture).routine()).isEqualTo(routine);
                RoutineDocument.Opened coded = opened(Reencoded.jpeg(picture, 0.6, 0.7f));
                assertThat(coded.open()).isEmpty();
                requireSame(coded.routine(), routine);
            }
        }
    }

    /// The routine, or its work section where more does not fit.
    private static void requireSame(Routine read, Routine routine) {
        QrCode.Content content = QrCode.of(routine, Readers.CATALOG, Documents.REMARK).orElseThrow().content();
        if (content == QrCode.Content.ROUTINE) {
            assertThat(read).isEqualTo(routine);
        } else {
            assertThat(content).isEqualTo(QrCode.Content.WORK);
            assertThat(read).isEqualTo(new Routine(routine.name(), Documents.REMARK, List.of(), routine.work(), List.of(), List.of()));
        }
    }

    @Property(tries = 12)
    void everyRoutineIsReadFromTheDataInside(@ForAll("routines") Routine routine) throws UnreadableFileException {
        byte[] picture = Documents.picture(routine, Palette.LIGHT);
        byte[] inside = PictureReader.routineFile("file", picture).orElseThrow();
        assertThat(new RoutineReader(Readers.CATALOG).read("file", inside)).isEqualTo(routine);
    }

    @Property(tries = 15)
    void everyCodeSurvivesChatApps(@ForAll("routines") Routine routine) throws Exception {
        QrCode code = QrCode.of(routine, Readers.CATALOG, Documents.REMARK).orElse(null);
        Assume.that(code != null);
        byte[] picture = Reencoded.jpeg(Documents.picture(routine, Palette.DARK), 0.6, 0.7f);
        Routine read = Readers.READER.read(PictureReader.codeText("file", picture), "file").routine();
        switch (code.content()) {
            case ROUTINE -> assertThat(read).isEqualTo(routine);
            case WORK -> assertThat(read.work()).isEqualTo(routine.work());
            case WORK_WITHOUT_NOTES -> assertThat(read.work()).hasSameSizeAs(routine.work());
        }
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }

    @Test
    void aCodeHasAtMostTheDotsThatPhonesCanRead() {
        for (Template template : Templates.all()) {
            QrCode code = QrCode.of(template.routine(Readers.CATALOG), Readers.CATALOG, Documents.REMARK).orElseThrow();
            assertThat(code.modules().length).isLessThanOrEqualTo(117);
        }
    }

    @Test
    void aRoutineThatFitsNoCodeHasNone() {
        Routine sample = Templates.SAMPLE.routine(Readers.CATALOG);
        Routine longer = sample;
        for (int round = 0; round < 5; round++) {
            for (var block : sample.work()) {
                longer = longer.adding(pumpwise.routine.Section.WORK, block);
            }
        }
        assertThat(QrCode.of(longer, Readers.CATALOG, Documents.REMARK)).isEmpty();
        assertThat(Documents.picture(longer, Palette.LIGHT)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aPictureIsAsWideAsPhonesShowItAndNotEndless() throws IOException {
        Routine routine = Templates.SAMPLE.routine(Readers.CATALOG);
        for (int round = 0; round < 30; round++) {
            for (var block : Templates.SAMPLE.routine(Readers.CATALOG).work()) {
                routine = routine.adding(pumpwise.routine.Section.WORK, block);
            }
        }
        var image = ImageIO.read(new ByteArrayInputStream(Documents.picture(routine, Palette.LIGHT)));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isLessThan(12_000);
    }
}
