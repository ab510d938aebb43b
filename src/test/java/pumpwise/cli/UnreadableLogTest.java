package pumpwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.progress.RecordBuilder;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionRepository;

/// The commands for the log, if its folder or one of its files cannot be read.
class UnreadableLogTest extends CommandRun {

    private static final Path LOG = Path.of("src/test/resources/pumpwise/importing/log/hevy.csv");

    private DataDirectory home;

    @BeforeEach
    void aHome() {
        home = new DataDirectory(folder.resolve("home").toAbsolutePath());
    }

    private int runVerb(String command) {
        return run((Object[]) command.replace("FILE", sample.toString()).split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "progress", "progress --json", "next FILE", "check FILE --log", "check FILE --log --json"})
    void aFolderThatCannotBeReadIsNoEmptyLog(String command) throws IOException {
        Files.createDirectories(home.folder());
        Files.writeString(home.sessions(), "no folder");

        assertThat(runVerb(command)).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo(home.sessions() + ": this is not a folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "progress", "next FILE", "check FILE --log"})
    void aMissingFolderIsAnEmptyLog(String command) {
        assertThat(runVerb(command)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void anOldExportIsKeptIfTheLogCannotBeRead() throws IOException {
        Files.createDirectories(home.folder());
        Files.writeString(home.sessions(), "no folder");
        Path backup = Files.writeString(folder.resolve("backup.csv"), "old");

        assertThat(run("sessions", "--out", backup)).isEqualTo(2);

        assertThat(backup).hasContent("old");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "progress", "next FILE", "check FILE --log"})
    void aFileThatCannotBeReadIsNamedAndLeftOut(String command) throws IOException, CannotSaveException {
        SessionRepository sessions = new SessionRepository(home, home.files());
        sessions.add(RecordBuilder.at("2026-11-20T18:00:00Z").sets("barbell-hip-thrust", "40 kg", 20).build());
        Path bad = Files.writeString(home.sessions().resolve("2026-11-25 18.00.00 Bad.json"), "{");

        assertThat(runVerb(command)).isZero();

        assertThat(err()).startsWith(bad + ":1:2: ").endsWith("; this session is left out\n").hasLineCount(1);
        assertThat(out()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --dry-run", " --json"})
    void nothingIsImportedBesideAFolderThatCannotBeRead(String options) throws IOException {
        Files.createDirectories(home.folder());
        Files.writeString(home.sessions(), "no folder");

        assertThat(runVerb("import-sessions " + LOG + options)).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).isNotEmpty();
        assertThat(home.sessions()).hasContent("no folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --dry-run", " --json"})
    void anImportNamesTheFilesThatMayBeDuplicates(String options) throws IOException {
        Files.createDirectories(home.sessions());
        Path bad = Files.writeString(home.sessions().resolve("2026-10-05 18.02.11 Glute pump.json"), "{");

        assertThat(runVerb("import-sessions " + LOG + options)).isZero();

        assertThat(err())
                .startsWith(bad + ":1:2: ")
                .endsWith("; if the log has this session too, it is not recognized as a duplicate\n")
                .hasLineCount(1);
        assertThat(bad).hasContent("{");
    }
}
