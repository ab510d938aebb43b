package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.session.record.SessionRecord;

/// Sessions that are resumed from the journal, after a long time or from a damaged file.
class ResumedSessionTest extends ReportedSessions {

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
