package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.storage.session.EditedSessions.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;

/// Properties of every log, in any order of its files.
class SessionListingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:02:00Z");

    private Path folder;
    private DataDirectory home;
    private SessionRepository sessions;

    @BeforeTry
    void open() throws IOException {
        folder = Files.createTempDirectory("sessions");
        home = new DataDirectory(folder);
        sessions = again();
    }

    @AfterTry
    void remove() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private SessionRepository again() {
        return new SessionRepository(home, home.files());
    }

    /// Few starts, routines, and sets, so that there are many copies.
    @Provide
    Arbitrary<List<SessionRecord>> logs() {
        return Combinators.combine(
                        Arbitraries.of("Glute pump", "Heavy day"),
                        Arbitraries.of(0L, 999_999L, 1_000_000L, 86_400_000_000_000L),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2))
                .as((routine, nanos, reps, rating) ->
                        session(routine, NOW.plusNanos(nanos), reps).withRating(rating, null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Property(tries = 200)
    void theOrderOfTheFilesNeverMatters(@ForAll("logs") List<SessionRecord> log, @ForAll long seed) {
        List<KnownSession> known = new ArrayList<>();
        for (SessionRecord record : log) {
            Path file = folder.resolve("session " + known.size() + ".json");
            long changed = record.sets().getFirst().count();
            known.add(new KnownSession(
                    new StoredSession(file, record),
                    record.started().getEpochSecond(),
                    record.started().getNano() / 1_000_000,
                    FileTime.fromMillis(changed),
                    1));
        }
        SessionListing listing = SessionListing.of(known, List.of(), 0);
        Collections.shuffle(known, new Random(seed));
        assertThat(SessionListing.of(known, List.of(), 0)).isEqualTo(listing);
        assertThat(listing.counted().size() + listing.copies().size()).isEqualTo(log.size());
        assertThat(listing.sessions()).containsAll(listing.counted());
    }

    @Property(tries = 100)
    void whatIsAddedIsReadBackAndKnown(@ForAll("logs") List<SessionRecord> log) throws Exception {
        List<StoredSession> added = sessions.add(log, FileProgress.NONE);
        assertThat(added).extracting(StoredSession::record).isEqualTo(log);
        assertThat(new HashSet<>(added)).hasSize(log.size());
        SessionListing read = again().list();
        assertThat(sessions.known()).isEqualTo(read);
        assertThat(Stream.concat(
                        read.counted().stream(), read.copies().stream().map(SessionCopy::copy)))
                .containsExactlyInAnyOrderElementsOf(added);
    }

    @Property(tries = 100)
    void deletingAndRestoringChangesNothing(@ForAll("logs") List<SessionRecord> log, @ForAll long seed)
            throws Exception {
        List<StoredSession> added = sessions.add(log, FileProgress.NONE);
        SessionListing before = sessions.list();
        List<StoredSession> some = new ArrayList<>(added);
        Collections.shuffle(some, new Random(seed));
        List<SessionRepository.Deleted> deleted = sessions.delete(some.subList(0, 1 + some.size() / 2), FileProgress.NONE);
        assertThat(sessions.known()).isEqualTo(again().list());
        for (SessionRepository.Deleted each : deleted) {
            sessions.restore(each);
        }
        assertThat(sessions.known()).isEqualTo(before);
        assertThat(again().list()).isEqualTo(before);
        assertThat(sessions.deleted().sessions()).isEmpty();
    }

    @Property(tries = 100)
    void editsAndTheirUndoStayInOneFileEach(@ForAll("logs") List<SessionRecord> log, @ForAll("logs") List<SessionRecord> edits)
            throws Exception {
        StoredSession first = sessions.add(log.getFirst());
        StoredSession now = first;
        for (SessionRecord edit : edits) {
            now = sessions.save(now, edit).stored();
        }
        assertThat(again().list().sessions()).containsExactly(new StoredSession(first.file(), edits.getLast()));
        assertThat(sessions.save(now, first.record()).stored()).isEqualTo(first);
        assertThat(files()).isEqualTo(1);
    }

    private long files() {
        try (Stream<Path> all = Files.list(home.sessions())) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 200)
    void aMergeTakesEveryChangeAndOursWhereBothChanged(
            @ForAll("logs") List<SessionRecord> base,
            @ForAll("logs") List<SessionRecord> ours,
            @ForAll("logs") List<SessionRecord> theirs) {
        SessionRecord a = base.getFirst();
        SessionRecord b = ours.getFirst();
        SessionRecord c = theirs.getFirst();
        assertThat(RecordMerge.of(a, b, a)).isEqualTo(b);
        assertThat(RecordMerge.of(a, a, c)).isEqualTo(c);
        assertThat(RecordMerge.of(a, b, c).rating()).isEqualTo(b.rating() == a.rating() ? c.rating() : b.rating());
        assertThat(RecordMerge.of(a, b, c).sets()).isEqualTo(b.sets().equals(a.sets()) ? c.sets() : b.sets());
    }
}
