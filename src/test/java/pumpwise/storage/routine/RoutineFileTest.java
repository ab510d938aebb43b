package pumpwise.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Opening and saving routine files.
class RoutineFileTest {

    private static final Routine ROUTINE = Routine.named("Mine")
            .adding(Section.WORK, Single.once(Prescription.of("thrust", new Amount.Reps(Range.of(12)))));

    private final RoutineFile files = new RoutineFile(new RoutineReader(TestCatalog.CATALOG), new AtomicFile());

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void namesTheFile() {
        path = folder.resolve("mine.json");
    }

    @Test
    void whatIsSavedIsOpened() throws Exception {
        files.save(path, ROUTINE);
        assertThat(files.open(path)).isEqualTo(ROUTINE);
    }

    @Test
    void openingNeverChangesAFile() throws Exception {
        String byHand = RoutineCases.work("{\"reps\":12,\"exercise\":\"thrust\"}");
        Files.writeString(path, byHand);
        files.open(path);
        assertThat(path).hasContent(byHand);
    }

    @Test
    void theFileOfANewerPumpwiseIsLeftAloneEvenIfItCannotBeUnderstood() throws Exception {
        for (String newer : new String[] {
            "{ \"format\": \"pumpwise-routine/2\", \"name\": \"x\" }",
            "// comments are new in 12\n{ name: 'x', \"format\" :\n\"pumpwise-routine/12\" }"
        }) {
            Files.writeString(path, newer);
            CannotSaveException thrown =
                    catchThrowableOfType(CannotSaveException.class, () -> files.save(path, ROUTINE));
            assertThat(said(thrown))
                    .isEqualTo("“mine.json” was not saved: the file there was made by a newer version of Pumpwise."
                            + " Use another name, or update Pumpwise.");
            assertThat(path).hasContent(newer);
        }
    }

    @Test
    void anotherFormatThatOnlyMentionsANewerOneIsNoNewerOne() throws Exception {
        files.save(path, ROUTINE.withNote("\"format\": \"pumpwise-routine/2\""));
        files.save(path, ROUTINE);
        assertThat(files.open(path)).isEqualTo(ROUTINE);
    }

    @Test
    void nothingIsWrittenThatCouldNotBeOpenedAgain() {
        Routine routine = ROUTINE.withName("x".repeat(201));
        CannotSaveException thrown =
                catchThrowableOfType(CannotSaveException.class, () -> files.save(path, routine));
        assertThat(said(thrown))
                .isEqualTo("“mine.json” was not saved because it couldn't be read back: "
                        + "mine.json:3:11: name: longer than 200 characters");
        assertThat(path).doesNotExist();
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(messageOfOpening(path)).isEqualTo("mine.json: file not found");
        assertThat(messageOfOpening(folder)).endsWith(": this is a folder, not a file");
    }

    @Test
    void aFileThatMayNotBeReadIsSaid() throws IOException {
        Files.writeString(path, "{}");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(path), "the superuser may read everything");
        assertThat(messageOfOpening(path)).isEqualTo("mine.json: you don't have permission to read this file");
    }

    @Test
    void theSampleIsWrittenAsItIsPacked() throws Exception {
        Catalog catalog = new CatalogReader().builtIn().catalog();
        Routine sample = Templates.SAMPLE.routine(catalog);
        assertThat(new RoutineWriter().write(sample)).isEqualTo(Templates.SAMPLE.bytes());
        assertThat(sample.name()).isEqualTo("Glute pump");
        assertThat(sample.items()).allMatch(item -> catalog.find(item.prescription().exercise()).isPresent());
        assertThat(sample.items(Section.WARM_UP)).hasSize(5);
        assertThat(sample.items(Section.WORK)).hasSize(6);
        assertThat(sample.items(Section.COOL_DOWN)).hasSize(3);
    }

    private String messageOfOpening(Path file) {
        UnreadableFileException thrown = catchThrowableOfType(UnreadableFileException.class, () -> files.open(file));
        return new ProblemWords(Words.in(Locale.ENGLISH)).text(thrown);
    }

    private static String said(CannotSaveException thrown) {
        return new ProblemWords(Words.in(Locale.ENGLISH)).text(thrown);
    }
}
