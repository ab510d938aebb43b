package pumpwise.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pumpwise.cli.command.ExitCode;
import pumpwise.importing.log.LogReader;
import pumpwise.importing.log.layout.LogFormat;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.settings.ImportedNames;

/// `sessions` and `import-sessions`, from their arguments to the files on disk.
class LogCommandsTest extends CommandRun {

    private static final Path FIXTURES = Path.of("src/test/resources/pumpwise/importing/log");

    private DataDirectory home;

    @BeforeEach
    void aHome() {
        home = new DataDirectory(folder.resolve("home").toAbsolutePath());
    }

    private List<String> saved() throws IOException {
        if (!Files.exists(home.sessions())) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(home.sessions())) {
            return there.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsImportedIsJson() throws IOException {
        assertThat(run("import-sessions", FIXTURES.resolve("strong-rough.csv"), "--unit", "lb", "--json")).isZero();

        JsonNode json = json();
        assertThat(json.properties()).extracting(Map.Entry::getKey)
                .containsExactly("format", "sessions", "sets", "skipped", "unmatched", "duplicates");
        assertThat(json.path("format").asText()).isEqualTo("strong");
        assertThat(json.path("sessions").asInt()).isEqualTo(1);
        assertThat(json.path("sets").asInt()).isEqualTo(5);
        assertThat(json.path("skipped")).hasSize(7);
        assertThat(json.path("skipped").path(1).toString())
                .isEqualTo("{\"line\":5,\"reason\":\"“03/04/2026” can be two dates; write it as 2026-01-31\"}");
        assertThat(json.path("unmatched").toString()).isEqualTo("[\"Box Squat\"]");
        assertThat(json.path("duplicates").asInt()).isZero();
        assertThat(err()).isEmpty();
        assertThat(saved()).hasSize(1).allMatch(name -> name.endsWith(" Legs.json"));
    }

    @Test
    void importingTwiceAddsNothing() throws IOException {
        assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"))).isZero();
        assertThat(out()).contains("unmatched  Stretching: no exercise is called that", "Hevy: 1 session with 5 sets added, no rows skipped, no duplicates");

        assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"))).isZero();

        assertThat(out()).contains("Glute pump: you already have the session of ", "Hevy: no sessions with 0 sets added, no rows skipped, 1 duplicate");
        assertThat(saved()).hasSize(1);
    }

    @Test
    void duplicatesAreAddedIfTheUserSaysSo() throws IOException {
        assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"))).isZero();

        assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"), "--duplicates")).isZero();

        assertThat(out()).contains("Hevy: 1 session with 5 sets added, no rows skipped, 1 duplicate", "The duplicate is included.");
        assertThat(saved()).hasSize(2);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        assertThat(run("import-sessions", FIXTURES.resolve("strong-6.csv"), "--dry-run", "--json")).isZero();

        assertThat(json().path("sessions").asInt()).isEqualTo(1);
        assertThat(Files.exists(home.folder())).isFalse();
    }

    @Test
    void aMissingUnitIsAskedFor() throws IOException {
        assertThat(run("import-sessions", FIXTURES.resolve("strong-classic.csv"))).isEqualTo(2);

        assertThat(err()).contains("has weights without a unit; say which it is with --unit kg or --unit lb. They look like kg.");
        assertThat(saved()).isEmpty();
        assertThat(run("import-sessions", FIXTURES.resolve("strong-classic.csv"), "--unit", "stone")).isEqualTo(2);
        assertThat(err()).contains("“stone” is not a unit of weight; write kg or lb");
    }

    @Test
    void whatIsNoLogSaysSo() throws IOException {
        assertThat(run("import-sessions", sample)).isEqualTo(2);
        assertThat(err()).contains("sample.json: this is not a log that Pumpwise knows.");
        assertThat(run("import-sessions", folder.resolve("nothing.csv"))).isEqualTo(2);
        assertThat(err()).contains("file not found");
    }

    @Test
    void whileTheWindowIsOpenNothingIsWritten() throws Exception {
        try (DataDirectoryLock _ = DataDirectoryLock.acquire(home).orElseThrow()) {
            assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"))).isEqualTo(2);
            assertThat(err()).contains("Pumpwise is open");
            assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"), "--dry-run")).isZero();
        }
        assertThat(saved()).isEmpty();
    }

    @Test
    void decisionsAboutNamesAreUsed() throws Exception {
        home.create();
        new ImportedNames(home.importedNames(), home.files()).add(Map.of("Stretching", "glute-stretch"));

        assertThat(run("import-sessions", FIXTURES.resolve("hevy.csv"), "--json")).isZero();

        assertThat(json().path("unmatched")).isEmpty();
    }

    @Test
    void theLogComesOutAsItWentIn() throws Exception {
        run("import-sessions", FIXTURES.resolve("hevy.csv"));
        run("import-sessions", FIXTURES.resolve("strong-2017.csv"));

        assertThat(run("sessions")).isZero();
        ReadLog log = LogReader.read("log.csv", out().getBytes(UTF_8));
        assertThat(log.format()).isEqualTo(LogFormat.OWN);
        assertThat(log.own()).extracting("routine").containsExactly("Legs", "Glute pump");

        assertThat(run("sessions", "--from", "2026-10-05", "--to", "2026-10-05", "--as", "strong")).isZero();
        assertThat(out()).startsWith("\"Workout #\";").contains("\"Glute pump\"").doesNotContain("\"Legs\"");
        Path file = folder.resolve("log.csv");
        assertThat(run("sessions", "--as", "fitnotes", "--work-only", "--out", file)).isZero();
        assertThat(out()).contains("log.csv");
        assertThat(Files.readString(file)).startsWith("Date,Exercise,Category,").doesNotContain("40.0");
    }

    @Test
    void edge27_bothOfTwoSessionsWithOneStartComeOutAndIn() throws Exception {
        String header = "session,started,zone,routine,section,exercise,set,reps\n";
        String first = "1,2026-10-05T16:02:11Z,UTC,Legs,work,squat,1,5\n";
        Path file = Files.writeString(folder.resolve("two.csv"), header + first + first.replace("1,2026", "2,2026").replace("squat,1,5", "squat,1,6"));
        assertThat(run("import-sessions", file)).isZero();
        assertThat(saved()).hasSize(2);

        assertThat(run("sessions")).isZero();

        assertThat(LogReader.read("log.csv", out().getBytes(UTF_8)).own())
                .extracting(session -> session.sets().getFirst().count())
                .containsExactlyInAnyOrder(5, 6);
        assertThat(run("sessions", "--as", "strong")).isZero();
        assertThat(out()).as("counted once").hasLineCount(2);
    }

    @Test
    void whatIsShortenedIsTold() throws IOException {
        assertThat(run("import-sessions", FIXTURES.resolve("fitnotes-android.csv"))).isZero();

        assertThat(out()).contains("shortened  Line 4: its distance of 0.5 is left out", "no rows skipped, 1 shortened, no duplicates");
    }

    @Test
    void optionsThatCannotBeReadSaySo() {
        assertThat(run("sessions", "--from", "yesterday")).isEqualTo(2);
        assertThat(err()).contains("“yesterday” is not a date; write it as 2026-01-31");
        assertThat(run("sessions", "--as", "excel")).isEqualTo(2);
        assertThat(err()).contains("“excel” is not an app; choose one of: own, strong, hevy, fitnotes");
    }

    @Test
    void anEmptyLogIsAHeader() {
        assertThat(run("sessions")).isZero();
        assertThat(out()).startsWith("session,started,zone,routine,").hasLineCount(1);
    }

    @Test
    void optionsThatMakeNoSenseTogetherSaySo() {
        run("import-sessions", FIXTURES.resolve("hevy.csv"));
        Path file = folder.resolve("log.csv");

        for (String target : List.of("own", "hevy", "fitnotes")) {
            assertThat(run("sessions", "--utc", "--as", target, "--out", file)).isEqualTo(2);
            assertThat(err()).isEqualTo("--utc only goes with --as strong. Leave out --utc, or add --as strong.\n");
        }
        assertThat(run("sessions", "--utc")).isEqualTo(2);
        assertThat(run("sessions", "--from", "2026-10-06", "--to", "2026-10-05", "--out", file)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("--from 2026-10-06 is after --to 2026-10-05, so no session would match. Swap the two days.\n");
        assertThat(out()).isEmpty();
        assertThat(file).doesNotExist();

        assertThat(run("sessions", "--utc", "--as", "strong", "--from", "2026-10-05", "--to", "2026-10-05")).isZero();
        assertThat(out()).contains("\"Glute pump\"");
    }

    @Test
    void anExportWithoutSessionsWritesNoFile() throws IOException {
        run("import-sessions", FIXTURES.resolve("hevy.csv"));
        Path file = Files.writeString(folder.resolve("log.csv"), "old");

        assertThat(run("sessions", "--from", "2026-10-06", "--out", file)).isEqualTo(ExitCode.UNUSABLE);

        assertThat(err()).isEqualTo("No sessions match, so " + file + " was not written.\n");
        assertThat(out()).isEmpty();
        assertThat(file).hasContent("old");
    }
}
