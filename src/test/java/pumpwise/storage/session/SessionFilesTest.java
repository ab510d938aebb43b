package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneOffset;
import java.util.Map;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.session.Command;
import pumpwise.session.Replacement;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.Templates;

class SessionFilesTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00.123456789Z");

    @TempDir
    private Path folder;

    private DataDirectory home;
    private SessionFiles files;
    private Session session;

    @BeforeEach
    void sample() {
        home = new DataDirectory(folder.toAbsolutePath());
        files = new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of);
        Catalog catalog = new CatalogReader().builtIn().catalog();
        session = Session.begin(SessionPlan.of(Templates.SAMPLE.routine(catalog), catalog), true, START)
                .session();
    }

    private SessionJournal begin() throws IOException {
        return files.begin(new JournalEntry.Begun(START, session.plan(), true, START));
    }

    private void command(SessionJournal journal, Command command, Instant at) throws IOException {
        session = session.apply(command, at).session();
        journal.write(List.of(new JournalEntry.Did(at, command)));
    }

    private List<Command> everyCommand() {
        return List.of(
                new Command.Pause(),
                new Command.Resume(),
                new Command.Done(),
                new Command.Skip(),
                new Command.Back(),
                new Command.Undo(),
                new Command.AdjustTime(Duration.ofSeconds(-15)),
                new Command.Guide(false),
                new Command.Guide(true),
                new Command.Pace(80),
                new Command.Log(new SetLog(1, 0, Duration.ofSeconds(9), Load.read("40 kg “easy”").orElseThrow(), 7)),
                new Command.Away(START.plusSeconds(1200)),
                new Command.Postpone(Place.of(Section.WARM_UP, 1), true),
                Replacement.of(
                                session.plan(),
                                Place.of(Section.WORK, 0),
                                new CatalogReader().builtIn().catalog().find("cable-glute-kickback").orElseThrow())
                        .orElseThrow(),
                new Command.AddSet(Place.of(Section.WORK, 0)),
                new Command.StopForPain(Place.of(Section.WORK, 1)));
    }

    @Test
    void thereIsNothingUnfinishedAtFirst() throws IOException {
        assertThat(files.unfinished()).isEmpty();
    }

    @Test
    void aSessionComesBackAsItWas() throws IOException {
        SessionJournal journal = begin();
        Instant at = START;
        for (Command command : everyCommand()) {
            at = at.plusMillis(123_456);
            command(journal, command, at);
            assertThat(new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of).unfinished()).contains(new Unfinished(session, START, null));
        }
        at = at.plusSeconds(5);
        session = session.advanceTo(at).session();
        journal.write(List.of(new JournalEntry.Crossed(at)));
        assertThat(files.unfinished()).contains(new Unfinished(session, START, null));
    }

    @Test
    void goingOnAddsToTheJournal() throws IOException {
        command(begin(), new Command.Done(), START.plusSeconds(2));
        SessionFiles again = new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of);
        assertThat(again.unfinished()).isPresent();
        command(again.continueJournal(), new Command.Pause(), START.plusSeconds(3));
        assertThat(files.unfinished().orElseThrow().session()).isEqualTo(session);
    }

    @Test
    void aTornLastLineIsLeftOut() throws IOException {
        command(begin(), new Command.Done(), START.plusSeconds(2));
        Files.writeString(home.journal(), "{\"entry\":\"did\",\"at\":", java.nio.file.StandardOpenOption.APPEND);
        SessionFiles again = new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of);
        assertThat(again.unfinished().orElseThrow().session()).isEqualTo(session);
        command(again.continueJournal(), new Command.Pause(), START.plusSeconds(3));
        assertThat(files.unfinished().orElseThrow().session()).isEqualTo(session);
    }

    @Test
    void anUnreadableJournalIsSetAside() throws IOException {
        home.create();
        Files.writeString(home.journal(), "{\"entry\":\"begun\",\"format\":\"pumpwise-journal/9\",\"at\":\"" + START + "\"}\n");
        assertThatThrownBy(files::unfinished).isInstanceOf(IOException.class);
        assertThat(home.journal()).doesNotExist();
        assertThat(folder.resolve("unreadable journal.jsonl")).exists();
        assertThat(files.unfinished()).isEmpty();
    }

    @Test
    void aFinishedSessionIsAFileOfItsOwn() throws IOException {
        begin();
        session = session.apply(new Command.Done(), START.plusSeconds(3)).session();
        session = session.advanceTo(START.plusSeconds(400)).session();
        session = session.apply(new Command.Done(), START.plusSeconds(400)).session();
        session = session.apply(new Command.Finish(), START.plusSeconds(402)).session();
        files.save(session, START);
        files.save(session, START);
        assertThat(home.journal()).doesNotExist();
        try (var kept = Files.list(home.sessions())) {
            Path file = kept.toList().getFirst();
            assertThat(file.getFileName().toString()).isEqualTo("2026-01-05 18.00.00 Glute pump.json");
            JsonNode record = new ObjectMapper().readTree(file.toFile());
            assertThat(record.path("format").textValue()).isEqualTo("pumpwise-session/2");
            assertThat(record.path("millis").longValue()).isEqualTo(402_000);
            assertThat(record.path("sets").path(0).path("exercise").textValue()).isEqualTo("light-cardio");
            assertThat(record.path("sets").path(0).path("millis").longValue()).isEqualTo(397_000);
        }
        try (var kept = Files.list(home.sessions())) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void whatIsSaidAfterwardsIsAddedAndKeptWhateverComes() throws IOException {
        begin();
        session = session.apply(new Command.Done(), START.plusSeconds(3)).session();
        session = session.apply(new Command.Done(), START.plusSeconds(400)).session();
        session = session.apply(new Command.Finish(), START.plusSeconds(402)).session();
        files.save(session, START);
        files.begin(new JournalEntry.Begun(START.plusSeconds(900), session.plan(), true, START.plusSeconds(900)));
        SessionRecord said = files.record(session, START).withRating(5, "Best so far");
        files.amend(said);
        assertThat(files.unfinished()).as("the journal of the next session").isPresent();
        assertThat(files.history().records()).containsExactly(said);
        files.save(session, START);
        assertThat(files.history().records()).containsExactly(said);
    }

    @Test
    void aSessionThatCannotBeReadHidesNoOther() throws IOException {
        begin();
        files.save(session.apply(new Command.Finish(), START.plusSeconds(402)).session(), START);
        Files.writeString(home.sessions().resolve("2026-01-01 bad.json"), "{ \"format\": ");
        Files.writeString(home.sessions().resolve("2026-01-02 newer.json"), "{ \"format\": \"pumpwise-session/2\" }");
        SessionListing listing = new SessionRepository(home, home.files()).list();
        assertThat(listing.history().records()).hasSize(1);
        assertThat(listing.unreadable())
                .extracting(UnreadableFileException::file)
                .containsExactly("2026-01-02 newer.json", "2026-01-01 bad.json");
        assertThat(home.sessions().resolve("2026-01-02 newer.json")).exists();
    }

    @Test
    void withoutAFolderThereIsNoHistory() {
        assertThat(files.history().records()).isEmpty();
    }

    @Test
    void aJournalThatNeverWasASessionIsSetAside() throws IOException {
        begin();
        String line = Files.readString(home.journal());
        Files.writeString(home.journal(), line.replaceAll("\"repetition\":\\[[^]]*]", "\"repetition\":[]"));
        assertThatThrownBy(files::unfinished).isInstanceOf(IOException.class);
        assertThat(folder.resolve("unreadable journal.jsonl")).exists();
    }

    @Test
    void aJournalOfAnOlderPumpwiseIsRead() throws IOException {
        home.create();
        Files.writeString(home.journal(), """
                {"entry":"begun","format":"pumpwise-journal/1","at":"2026-01-05T18:00:00Z","wall":"2026-01-05T18:00:00Z",\
                "guided":true,"routine":"Old","steps":[\
                {"kind":"get-ready","section":"work","block":0,"member":-1,"exercise":"thrust","set":1,"sets":[1,1],\
                "optional":false,"millis":10000,"switches":false},\
                {"kind":"set","section":"work","block":0,"member":-1,"exercise":"thrust","set":1,"sets":[1,1],\
                "optional":false,"unit":"reps","count":[5,5],\
                "repetition":[{"phase":"lift","leastMillis":1000,"greatestMillis":1000}]}]}
                {"entry":"did","at":"2026-01-05T18:00:02Z","command":"done"}
                {"entry":"crossed","at":"2026-01-05T18:00:07Z"}
                """);
        // Finished immediately, so that it is saved.
        assertThat(files.unfinished()).isEmpty();
        assertThat(files.history().records().getFirst().sets().getFirst().count()).isEqualTo(5);
    }

    @Test
    void aSessionThatEndedJustBeforeTheCrashIsKept() throws IOException {
        command(begin(), new Command.Finish(), START.plusSeconds(3));
        assertThat(new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of).unfinished()).isEmpty();
        assertThat(home.journal()).doesNotExist();
        assertThat(home.sessions()).isNotEmptyDirectory();
    }

    @Test
    void beginningNeverWritesOverASessionThatWasCutShort() throws IOException {
        command(begin(), new Command.Done(), START.plusSeconds(3));
        command(new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of).continueJournal(), new Command.Done(), START.plusSeconds(300));
        new SessionFiles(home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of)
                .begin(new JournalEntry.Begun(START.plusSeconds(900), session.plan(), true, START.plusSeconds(900)));
        try (var kept = Files.list(home.sessions())) {
            Path file = kept.toList().getFirst();
            JsonNode record = new ObjectMapper().readTree(file.toFile());
            assertThat(record.path("sets")).hasSize(1);
        }
        assertThat(files.unfinished().orElseThrow().wall()).isEqualTo(START.plusSeconds(900));
    }

    @Test
    void discardingLeavesNothing() throws IOException {
        begin();
        files.discard();
        assertThat(files.unfinished()).isEmpty();
        assertThat(home.sessions()).isEmptyDirectory();
    }
}
