package pumpwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.cli.command.ExitCode;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.ReportInputs;

/// `import-exercises`, from its arguments to the files on disk.
class ImportExercisesTest {

    private static final Path FIXTURE = Path.of("src/test/resources/pumpwise/storage/exercise/imports/free-exercises.json");
    private static final int WELL_FORMED = 13;

    @TempDir
    private Path folder;

    private DataDirectory home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aHome() {
        home = new DataDirectory(folder.resolve("home"));
    }

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return new PumpwiseCommand(home, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(words);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private long files() throws IOException {
        try (Stream<Path> there = Files.list(home.exercises())) {
            return there.count();
        }
    }

    @Test
    void whatIsAddedAndSkippedIsJson() throws IOException {
        assertThat(run("import-exercises", FIXTURE, "--json")).isZero();
        assertThat(json().path("added")).hasSize(WELL_FORMED);
        assertThat(json().path("added").path(0).textValue()).isEqualTo("3-4-roll-up");
        assertThat(json().path("added").path(1).textValue()).isEqualTo("glute-bridge-2");
        JsonNode skipped = json().path("skipped");
        assertThat(skipped).hasSize(3);
        assertThat(skipped.path(0).path("id").isNull()).isTrue();
        assertThat(skipped.path(1).path("id").textValue()).isEqualTo("Wing_Raise");
        assertThat(skipped.path(1).path("reason").textValue()).contains("entry 15: ", "did you mean “barbell”?");
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(files()).isEqualTo(WELL_FORMED);
    }

    @Test
    void whatWasImportedIsInTheCatalog() {
        assertThat(run("import-exercises", FIXTURE)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("added    glute-bridge-2  Glute Bridge (its id was taken", "13 exercises added, 3 skipped");
        assertThat(run("exercises")).isZero();
        assertThat(out.toString(UTF_8)).contains("thigh-opener-machine");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void report25_anUnchangedExerciseIsSkippedAndCounted() throws IOException {
        assertThat(run("import-exercises", FIXTURE)).isZero();
        assertThat(run("import-exercises", FIXTURE, "--json")).isZero();
        assertThat(json().path("added")).isEmpty();
        assertThat(json().path("skipped")).hasSize(3 + WELL_FORMED);
        assertThat(json().path("unchanged").intValue()).isEqualTo(WELL_FORMED);
        assertThat(files()).isEqualTo(WELL_FORMED);

        assertThat(run("import-exercises", FIXTURE)).isZero();
        assertThat(out.toString(UTF_8))
                .contains("skipped  entry 1: “3/4 Roll-Up” is already in your library, unchanged", "No exercises added, 16 skipped (13 unchanged)")
                .doesNotContain("another exercise has its id");
    }

    @Test
    void report25_theUsersOwnFilesAreUnchangedToo() throws IOException {
        assertThat(run("import-exercises", FIXTURE)).isZero();
        Path own = Files.copy(home.exercises().resolve("glute-bridge-2.json"), folder.resolve("shared.json"));
        assertThat(run("import-exercises", own, "--json")).isZero();
        assertThat(json().path("added")).isEmpty();
        assertThat(json().path("unchanged").intValue()).isOne();
        assertThat(files()).isEqualTo(WELL_FORMED);
    }

    @Test
    void report25_aChangedExerciseGetsANumberBecauseAnotherHasItsId() throws IOException {
        assertThat(run("import-exercises", FIXTURE)).isZero();
        String text = Files.readString(home.exercises().resolve("sled-drag.json"));
        Path changed = Files.writeString(folder.resolve("changed.json"), text.replace("\"level\": \"", "\"breathing\": \"Breathe.\",\n  \"level\": \""));
        assertThat(run("import-exercises", changed)).isZero();
        assertThat(out.toString(UTF_8)).contains("sled-drag-2", "(its id was taken, so it got a number)");
    }

    @Test
    void report20_conflictCopiesAreNamedOnceAsWhatTheyAre() throws IOException {
        ReportInputs.copy("20-conflict/exercises", home.exercises());
        assertThat(run("exercises")).isZero();
        assertThat(err.toString(UTF_8).lines()).singleElement().asString()
                .startsWith("Ignored 2 conflict copies that a sync tool left among your exercises: ")
                .contains("my-thrust (conflicted copy 2026-07-20).json");
    }

    @Test
    void b14_idsAreChosenWhereNoOtherImportCanTakeThem() throws Exception {
        Path pipe = folder.resolve("slow.json");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "needs named pipes");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        AtomicInteger slow = new AtomicInteger(-1);
        Thread slowImport = Thread.ofPlatform()
                .start(() -> slow.set(new PumpwiseCommand(home, nowhere, nowhere).run("import-exercises", pipe.toString())));
        try (OutputStream end = Files.newOutputStream(pipe)) {
            // The slow import is reading now; if it had chosen its ids already, both would choose the same.
            assertThat(run("import-exercises", FIXTURE)).isEqualTo(ExitCode.UNUSABLE);
            assertThat(err.toString(UTF_8)).contains("Pumpwise is open");
            end.write(Files.readAllBytes(FIXTURE));
        }
        slowImport.join();
        assertThat(slow).hasValue(ExitCode.OK);
        assertThat(files()).isEqualTo(WELL_FORMED);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        assertThat(run("import-exercises", FIXTURE, "--json", "--dry-run")).isZero();
        assertThat(json().path("added")).hasSize(WELL_FORMED);
        assertThat(home.folder()).doesNotExist();
        assertThat(run("import-exercises", FIXTURE, "--dry-run")).isZero();
        assertThat(out.toString(UTF_8)).contains("13 exercises would be added, 3 skipped; nothing was written");
        assertThat(home.folder()).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNothingIsPrinted() throws IOException {
        Path torn = Files.writeString(folder.resolve("torn.json"), Files.readString(FIXTURE).substring(0, 900));
        assertThat(run("import-exercises", torn, "--json")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).contains("torn.json:", "the file ends too early");
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(200_000));
        assertThat(run("import-exercises", deep)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("deep.json:1:", "levels of brackets");
        assertThat(run("import-exercises", folder.resolve("missing.json"), "--dry-run")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("missing.json: file not found");
        assertThat(run("import-exercises", folder)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(run("import-exercises")).isEqualTo(2);
    }

    @Test
    void aBrokenFileOfOnesOwnIsNeverOverwritten() throws IOException {
        Path broken = Files.createDirectories(home.exercises()).resolve("neck-nod.json");
        Files.writeString(broken, "{ mine");
        assertThat(run("import-exercises", FIXTURE, "--json")).isZero();
        assertThat(json().path("added").path(5).textValue()).isEqualTo("neck-nod-2");
        assertThat(broken).hasContent("{ mine");
        assertThat(err.toString(UTF_8)).contains("neck-nod.json");
    }

    @Test
    void onlyOneWritesToAHome() throws IOException {
        try (DataDirectoryLock _ = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(run("import-exercises", FIXTURE, "--json")).isEqualTo(2);
            assertThat(out.size()).isZero();
            assertThat(err.toString(UTF_8)).contains("Pumpwise is open");
            assertThat(files()).isZero();
            assertThat(run("import-exercises", FIXTURE, "--json", "--dry-run")).isZero();
        }
        assertThat(run("import-exercises", FIXTURE, "--json")).isZero();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.createDirectories(home.folder());
        Files.writeString(home.exercises(), "a file in place of the folder");
        assertThat(run("import-exercises", FIXTURE, "--json")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).contains("exercises");
        assertThat(home.exercises()).hasContent("a file in place of the folder");
    }
}
