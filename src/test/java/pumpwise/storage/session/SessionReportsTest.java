package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionTotals;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineReader;

/// Sessions from bug reports of this and other programs.
class SessionReportsTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");

    @TempDir
    Path folder;

    private DataDirectory home;
    private ZoneId zone = ZoneId.of("UTC");
    private SessionFiles files;

    @BeforeEach
    void opensTheFolder() throws IOException {
        home = new DataDirectory(folder);
        home.create();
        files = new SessionFiles(home, new AtomicFile(), () -> zone, Map::of);
    }

    private static byte[] input(String name) throws IOException {
        try (InputStream in = SessionReportsTest.class.getResourceAsStream("/pumpwise/reports/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private void store(String name) throws IOException {
        Files.write(home.sessions().resolve(name.substring(name.lastIndexOf('/') + 1)), input(name));
    }

    private static SessionPlan plan(String name) throws Exception {
        Routine routine = new RoutineReader(CATALOG).read(name, input(name));
        return SessionPlan.of(routine, CATALOG);
    }

    private static List<String> loads(SessionPlan plan) {
        return plan.steps().stream()
                .filter(Step::isEffort)
                .map(step -> String.valueOf(step.loads().initial()))
                .toList();
    }

    /// Every effort is ended by a key, without corrections.
    private static Session trained(SessionPlan plan) {
        Session session = Session.begin(plan, false, NOW).session();
        Instant at = NOW;
        while (!session.isOver()) {
            at = at.plusSeconds(2);
            session = session.apply(new Command.Done(), at).session();
        }
        return session;
    }

    private static List<String> logged(Session session) {
        return session.log().values().stream().map(log -> String.valueOf(log.load())).toList();
    }

    @Test
    void report1_theSameExerciseTwiceKeepsItsLoads() throws Exception {
        store("01-twice/2026-11-26 05.47.49 Twice.json");
        SessionPlan plan = files.lastTime(plan("01-twice/Twice.json"), NOW).plan();
        List<String> correct = List.of("bodyweight", "60 kg", "60 kg", "20 kg", "20 kg");
        assertThat(loads(plan)).isEqualTo(correct);
        Session session = trained(plan);
        assertThat(logged(session)).isEqualTo(correct);
        files.save(session, NOW);
        SessionPlan next = files.lastTime(plan("01-twice/Twice.json"), NOW.plus(Duration.ofDays(2))).plan();
        assertThat(loads(next)).isEqualTo(correct);
        assertThat(next.steps().stream().filter(Step::isEffort).map(step -> String.valueOf(step.loads().last())))
                .containsExactly("null", "60 kg", "60 kg", "20 kg", "20 kg");
    }

    @Test
    void report2_fallingWeightsFallAgainAndEffortIsNotCopied() throws Exception {
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        SessionPlan plan = files.lastTime(plan("02-drop/Drop.json"), NOW).plan();
        assertThat(loads(plan)).containsExactly("60 kg", "50 kg", "40 kg", "40 kg");
        Session session = trained(plan);
        assertThat(logged(session)).containsExactly("60 kg", "50 kg", "40 kg", "40 kg");
        assertThat(session.log().values()).extracting(SetLog::effort).containsOnly(0);
        files.save(session, NOW);
        assertThat(Files.readString(home.sessions().resolve("2026-11-26 18.00.00 Drop.json")))
                .doesNotContain("effort")
                .contains("\"load\":\"60 kg\"", "\"load\":\"50 kg\"", "\"load\":\"40 kg\"");
    }

    @Test
    void report3_aLoadInTheRoutineWinsAndLastTimeStandsBeside() throws Exception {
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        SessionPlan plan = files.lastTime(plan("02-drop/Drop50.json"), NOW).plan();
        assertThat(loads(plan)).containsOnly("50 kg");
        Step first = plan.steps().stream().filter(Step::isEffort).findFirst().orElseThrow();
        assertThat(String.valueOf(first.loads().last())).isEqualTo("60 kg");
        assertThat(first.loads().lastEffort()).isEqualTo(8);
    }

    @Test
    void aCorrectionHoldsForTheSetsThatWouldHaveStartedWithTheSame() throws Exception {
        SessionPlan plan = plan("02-drop/Drop.json");
        Session session = Session.begin(plan, false, NOW).session();
        session = session.apply(new Command.Done(), NOW.plusSeconds(1)).session();
        session = session.apply(new Command.Done(), NOW.plusSeconds(2)).session();
        SetLog first = session.log().get(1);
        session = session.apply(
                        new Command.Log(first.withLoad(pumpwise.routine.Load.read("45 kg").orElseThrow()).withEffort(9)),
                        NOW.plusSeconds(3))
                .session();
        assertThat(session.initialLoad(3).map(Object::toString)).contains("45 kg");
        session = session.apply(new Command.Done(), NOW.plusSeconds(4)).session();
        session = session.apply(new Command.Done(), NOW.plusSeconds(5)).session();
        assertThat(session.log().get(3).load()).hasToString("45 kg");
        assertThat(session.log().get(3).effort()).isZero();
    }

    @Test
    void report11_theTimeTheProgramWasNotRunningIsNoTraining() throws Exception {
        for (int days : new int[] {1, 400}) {
            Files.write(home.journal(), input("11-resume/journal.orig"));
            Unfinished unfinished = files.unfinished().orElseThrow();
            Session session = unfinished.session();
            Duration before = Duration.between(session.startedAt(), session.now());
            Instant resumed = session.now().plus(Duration.ofDays(days));
            for (JournalEntry.Did entry : unfinished.resume(resumed)) {
                session = session.apply(entry.command(), entry.at()).session();
            }
            assertThat(session.isPaused()).isTrue();
            session = session.apply(new Command.Resume(), resumed.plusSeconds(7)).session();
            session = session.apply(new Command.Finish(), resumed.plusSeconds(17)).session();
            files.save(session, unfinished.wall());
            SessionRecord record = files.history().records().getLast();
            assertThat(record.times().away()).isEqualTo(Duration.ofDays(days));
            assertThat(record.times().trained()).isEqualTo(before.plusSeconds(10).truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
            assertThat(files.history().unreadable()).isEmpty();
        }
    }

    @Test
    void report11_theSessionOf400DaysThatCouldNotBeReadIsRead() throws Exception {
        assertThat(SessionRecordReader.read("result-400d.json", input("11-resume/result-400d.json")).sets())
                .hasSize(3);
    }

    @Test
    void report12_pausesAreNamedAndTheNumbersAddUp() throws Exception {
        SessionPlan plan = plan("12-pause/P.json");
        Session session = Session.begin(plan, true, NOW).session();
        session = session.apply(new Command.Pause(), NOW.plusSeconds(12)).session();
        session = session.apply(new Command.Resume(), NOW.plusSeconds(80)).session();
        session = session.advanceTo(NOW.plusSeconds(600)).session();
        SessionTotals totals =
                SessionTotals.of(files.record(session, NOW), CATALOG, WeightUnit.KILOGRAMS);
        assertThat(totals.paused()).isEqualTo(Duration.ofSeconds(68));
        assertThat(totals.time()).isEqualTo(Duration.ofSeconds(10 + 8 + 5 + 8));
        assertThat(totals.work().plus(totals.rest()).plus(totals.other())).isEqualTo(totals.time());
        files.save(session, NOW);
        assertThat(Files.readString(home.sessions().resolve("2026-11-26 18.00.00 P.json")))
                .contains("\"millis\": 31000", "\"pausedMillis\": 68000");
    }

    @Test
    void report13_aSessionIsFiledUnderTheLocalDate() throws Exception {
        Session session = trained(plan("12-pause/P.json"));
        List<String> names = new ArrayList<>();
        for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin")) {
            zone = ZoneId.of(id);
            files.save(session, Instant.parse("2026-11-26T05:59:12Z").plusSeconds(names.size()));
            names.add(id);
        }
        try (var stored = Files.list(home.sessions())) {
            assertThat(stored.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "2026-11-26 19.59.12 P.json", "2026-11-25 18.59.13 P.json", "2026-11-26 06.59.14 P.json");
        }
        assertThat(files.history().records()).extracting(SessionRecord::zone).contains("Pacific/Kiritimati");
    }

    @Test
    void report13_theNamesOfFilesDoNotFollowTheLanguage() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            files.save(trained(plan("12-pause/P.json")), NOW);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(home.sessions().resolve("2026-11-26 18.00.00 P.json")).exists();
    }

    @Test
    void twoSessionsInOneSecondAreTwoFiles() throws Exception {
        Session session = trained(plan("12-pause/P.json"));
        files.save(session, NOW);
        files.save(session, NOW.plusMillis(5));
        files.save(session, NOW);
        files.amend(files.record(session, NOW.plusMillis(5)).withRating(4, "second"));
        assertThat(files.history().records()).extracting(SessionRecord::note).containsExactly(null, "second");
        try (var stored = Files.list(home.sessions())) {
            assertThat(stored).hasSize(2);
        }
    }

    @Test
    void report26_aSessionOfTheFutureIsNotLastTime() throws Exception {
        store("26-history/home-2099/sessions/2099-01-01 00.00.00 Drop.json");
        store("26-history/home-2099/sessions/2026-11-20 00.00.00 Drop.json");
        SessionPlan plan = files.lastTime(plan("26-history/home-2099/routines/Drop.json"), NOW).plan();
        SessionPlan alone = new SessionHistory(List.of(files.history().records().getFirst()))
                .lastTime(plan("26-history/home-2099/routines/Drop.json"), NOW)
                .plan();
        assertThat(loads(plan)).isEqualTo(loads(alone)).doesNotContain("99 kg", "null");
    }

    @Test
    void report26_filesThatCannotBeReadAreNamed() throws Exception {
        Files.writeString(home.sessions().resolve("2026-01-01 00.00.00 Broken.json"), "{");
        Files.writeString(home.sessions().resolve("2026-01-02 00.00.00 Huge.json"), "[" + "1,".repeat(100_001) + "1]");
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        assertThat(files.history().unreadable())
                .containsExactly("2026-01-01 00.00.00 Broken.json", "2026-01-02 00.00.00 Huge.json");
        assertThat(files.history().records()).hasSize(1);
    }

    @Test
    void aCopyOfASyncToolCountsOnce() throws Exception {
        store("02-drop/2026-07-20 10.00.00 Drop.json");
        Files.copy(
                home.sessions().resolve("2026-07-20 10.00.00 Drop.json"),
                home.sessions().resolve("2026-07-20 10.00.00 Drop (conflicted copy).json"));
        assertThat(files.history().records()).hasSize(1);
        assertThat(files.history().copies()).hasSize(1);
    }

    @Test
    void b21_report26_theNewestSessionsAreEnoughToKnowTheLoads() throws Exception {
        for (int day = 0; day < 300; day++) {
            Instant started = Instant.parse("2026-01-01T18:00:00Z").plus(Duration.ofDays(day));
            String load = (40 + day % 30) + " kg";
            Files.writeString(
                    home.sessions().resolve(started.toString().substring(0, 10) + " 18.00.00 Drop.json"),
                    "{\"format\":\"pumpwise-session/1\",\"routine\":\"Drop\",\"started\":\"" + started
                            + "\",\"millis\":600000,\"sets\":[{\"exercise\":\"barbell-hip-thrust\",\"set\":1,\"reps\":15,"
                            + "\"millis\":60000,\"load\":\"" + load + "\"}]}",
                    StandardCharsets.UTF_8);
        }
        // A file that is never opened cannot slow down the start.
        Files.writeString(home.sessions().resolve("2020-01-01 18.00.00 Drop.json"), "{");
        assertThat(loads(files.lastTime(plan("02-drop/Drop.json"), NOW).plan())).containsOnly("69 kg");
    }

    @Test
    void b6_aDamagedJournalIsCopiedAndWhatIsLostIsCounted() throws Exception {
        byte[] journal = input("11-resume/journal.orig");
        int lines = new String(journal, StandardCharsets.UTF_8).split("\n").length;
        int second = new String(journal, StandardCharsets.UTF_8).indexOf('\n') + 1;
        journal[second] = 'x';
        Files.write(home.journal(), journal);
        for (int start = 0; start < 2; start++) {
            Unfinished unfinished = files.unfinished().orElseThrow();
            assertThat(Objects.requireNonNull(unfinished.damage()).entries()).isEqualTo(lines - 1);
            assertThat(Path.of(unfinished.damage().copy())).hasBinaryContent(journal);
        }
        files.continueJournal().write(List.of(new JournalEntry.Did(NOW, new Command.Pause())));
        try (var there = Files.list(folder)) {
            assertThat(there.map(file -> file.getFileName().toString()).filter(it -> it.startsWith("damaged")))
                    .containsExactly("damaged journal.jsonl");
        }
        assertThat(folder.resolve("damaged journal.jsonl")).hasBinaryContent(journal);
    }

    /// An entry that is valid JSON, but no longer belongs to the session.
    @Test
    void b6_whatComesBeforeAWrongEntryIsResumed() throws Exception {
        String journal = new String(input("11-resume/journal.orig"), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(journal.split("\n")));
        assertThat(lines).hasSizeGreaterThan(3);
        int whole = 2;
        Files.writeString(home.journal(), String.join("\n", lines.subList(0, whole)) + "\n");
        Session before = files.unfinished().orElseThrow().session();
        lines.set(whole, lines.get(whole).replaceFirst("\"entry\":\"[a-z]+\"", "\"entry\":\"dig\""));
        Files.writeString(home.journal(), String.join("\n", lines) + "\n");
        Unfinished unfinished = files.unfinished().orElseThrow();
        assertThat(unfinished.session()).isEqualTo(before);
        assertThat(Objects.requireNonNull(unfinished.damage()).entries()).isEqualTo(lines.size() - whole);
        JournalEntry.Did pause = new JournalEntry.Did(before.now(), new Command.Pause());
        files.continueJournal().write(List.of(pause));
        Unfinished again = files.unfinished().orElseThrow();
        assertThat(again.damage()).isNull();
        assertThat(again.session()).isEqualTo(before.apply(pause.command(), pause.at()).session());
    }
}
