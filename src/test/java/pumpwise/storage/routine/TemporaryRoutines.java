package pumpwise.storage.routine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;

/// A repository of routines in a temporary folder, empty before each test.
abstract class TemporaryRoutines {

    static final Routine ROUTINE = Routine.named("Mine")
            .adding(Section.WORK, Single.once(Prescription.of("thrust", new Amount.Reps(Range.of(12)))));

    DataDirectory home;
    RoutineRepository shelf;

    @BeforeEach
    @BeforeTry
    void beginsEmpty() throws IOException {
        home = new DataDirectory(Files.createTempDirectory("shelf"));
        shelf = new RoutineRepository(home, new RoutineReader(TestCatalog.CATALOG), new AtomicFile());
    }

    @AfterEach
    @AfterTry
    void clearsAway() throws IOException {
        try (Stream<Path> files = Files.walk(home.folder())) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(TemporaryRoutines::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
