package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pumpwise.storage.session.EditedSessions.session;
import static pumpwise.storage.session.EditedSessions.startedAt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;

/// Adding, editing, deleting, and restoring sessions. The numbers are those of the edge cases of the design.
class SessionRepositoryTest extends TemporarySessions {

    @Test
    void sessionsAreListedNewestFirst() throws Exception {
        for (int day : List.of(3, 1, 2)) {
            sessions.add(startedAt(MONDAY, NOW.plusSeconds(86_400L * day)));
        }
        assertThat(again().list().sessions())
                .extracting(it -> it.record().started())
                .containsExactly(NOW.plusSeconds(259_200), NOW.plusSeconds(172_800), NOW.plusSeconds(86_400));
        assertThat(sessions.known()).isEqualTo(again().list());
    }

    @Test
    void theNewestAreReadWithoutTheOthers() throws Exception {
        IntStream.range(0, 9).forEach(day -> add(startedAt(MONDAY, NOW.plusSeconds(86_400L * day))));
        Files.writeString(home.sessions().resolve("Notes.json"), "{}");
        SessionRepository fresh = again();
        SessionListing newest = fresh.newest(3);
        assertThat(newest.sessions()).isEqualTo(again().list().sessions().subList(0, 3));
        assertThat(newest.isComplete()).isFalse();
        assertThat(newest.unread()).isEqualTo(7);
        assertThat(newest.unreadable()).isEmpty();
        assertThat(fresh.known()).isEqualTo(newest);
        assertThat(fresh.list().isComplete()).isTrue();
    }

    private StoredSession add(SessionRecord record) {
        try {
            return sessions.add(record);
        } catch (CannotSaveException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readingReportsProgressAndCanBeCancelled() {
        IntStream.range(0, 120).forEach(hour -> add(startedAt(MONDAY, NOW.plusSeconds(3600L * hour))));
        SessionRepository fresh = again();
        List<String> reports = new ArrayList<>();
        FileProgress untilFifty = new FileProgress() {
            @Override
            public void report(int done, int all) {
                reports.add(done + " of " + all);
            }

            @Override
            public boolean isCancelled() {
                return !reports.isEmpty();
            }
        };
        assertThat(fresh.list(untilFifty).unread()).isEqualTo(70);
        assertThat(fresh.known().sessions()).hasSize(50);
        fresh.list((done, all) -> reports.add(done + " of " + all));
        assertThat(reports).containsExactly("50 of 120", "50 of 120", "100 of 120", "120 of 120");
        assertThat(fresh.known().sessions()).hasSize(120);
    }

    @Test
    void edge24_manySessionsInOneSecondAreManyFiles() throws Exception {
        List<SessionRecord> same = Collections.nCopies(1000, MONDAY);
        List<StoredSession> added = sessions.add(same, FileProgress.NONE);
        assertThat(added).extracting(StoredSession::record).isEqualTo(same);
        assertThat(names()).hasSize(1000).contains("2026-11-26 18.02.00 Glute pump.json", "2026-11-26 18.02.00 Glute pump 1000.json");
    }

    @Test
    void edge24_aNewSessionNeverReplacesAnotherOne() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        StoredSession other = sessions.add(session("Glute pump", NOW.plusMillis(1), 12));
        assertThat(again().list().sessions()).containsExactly(other, one);
    }

    @Test
    void edge25_anEditedStartStaysInItsFile() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        SessionRecord earlier = startedAt(MONDAY, NOW.minusSeconds(864_000)).editedAt(NOW.plusSeconds(60));
        SessionRepository.Saved saved = sessions.save(before, earlier);
        assertThat(saved).isEqualTo(new SessionRepository.Saved(new StoredSession(before.file(), earlier), false));
        assertThat(names()).containsExactly("2026-11-26 18.02.00 Glute pump.json");
        assertThat(again().list().sessions()).containsExactly(saved.stored());
        assertThat(sessions.known()).isEqualTo(again().list());
    }

    @Test
    void edge25_aRenamedFileKeepsItsName() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        Path renamed = home.sessions().resolve("my best.json");
        Files.move(before.file(), renamed);
        StoredSession read = sessions.list().sessions().getFirst();
        assertThat(read.file()).isEqualTo(renamed);
        sessions.save(read, MONDAY.withRating(5, null));
        assertThat(names()).containsExactly("my best.json");
        assertThat(sessions.known().sessions()).hasSize(1);
    }

    @Test
    void edge29_theFirstFormatIsOnlyRewrittenByAnEdit() throws Exception {
        home.create();
        Path file = home.sessions().resolve("2025-01-05 18.00.00 Old.json");
        String old = "{\"format\":\"pumpwise-session/1\",\"routine\":\"Old\",\"started\":\"2025-01-05T18:00:00Z\","
                + "\"millis\":60000,\"sets\":[{\"exercise\":\"glute-bridge\",\"set\":1,\"reps\":20,\"millis\":60000}]}";
        Files.writeString(file, old);
        StoredSession read = sessions.list().sessions().getFirst();
        sessions.save(read, read.record());
        sessions.restore(sessions.delete(read));
        assertThat(file).hasContent(old);
        sessions.save(read, read.record().withRating(4, null));
        assertThat(Files.readString(file)).contains("\"pumpwise-session/2\"", "\"felt\": 4");
    }

    @Test
    void edge31_anImportThatFailsLeavesNothing() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        SessionRepository full = new SessionRepository(home, new AtomicFile(new FullDisk(2)));
        assertThatThrownBy(() -> full.add(Collections.nCopies(5, MONDAY), FileProgress.NONE))
                .isInstanceOf(CannotSaveException.class);
        assertThat(names()).containsExactly(String.valueOf(before.file().getFileName()));
        assertThat(full.list().sessions()).containsExactly(before);
    }

    @Test
    void edge31_anImportIsTakenBackAndRepeatedAsOne() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        List<SessionRecord> imported = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> startedAt(MONDAY, NOW.minusSeconds(86_400L * day)))
                .toList();
        List<StoredSession> added = sessions.add(imported, FileProgress.NONE);
        SessionListing all = sessions.known();
        List<SessionRepository.Deleted> deleted = sessions.delete(added, FileProgress.NONE);
        assertThat(sessions.known().sessions()).containsExactly(before);
        assertThat(sessions.deleted().sessions()).hasSize(9);
        assertThat(sessions.restore(deleted, FileProgress.NONE)).isEqualTo(added);
        assertThat(sessions.known()).isEqualTo(all);
        assertThat(again().list()).isEqualTo(all);
    }

    @Test
    void cancelledWorkChangesNothing() throws Exception {
        List<Integer> done = new ArrayList<>();
        FileProgress two = new FileProgress() {
            @Override
            public void report(int count, int all) {
                done.add(count);
            }

            @Override
            public boolean isCancelled() {
                return done.size() == 2;
            }
        };
        assertThat(sessions.add(Collections.nCopies(5, MONDAY), two)).isEmpty();
        assertThat(names()).isEmpty();
        assertThat(sessions.known().sessions()).isEmpty();
        List<StoredSession> added = sessions.add(Collections.nCopies(5, MONDAY), FileProgress.NONE);
        done.clear();
        assertThat(sessions.delete(added, two)).isEmpty();
        assertThat(again().list()).isEqualTo(sessions.known());
        assertThat(names()).hasSize(5);
    }

    @Test
    void aRenamedFileIsRestoredUnderItsName() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        Path renamed = home.sessions().resolve("_my best! [1].json");
        Files.move(one.file(), renamed);
        sessions.delete(sessions.list().sessions().getFirst());
        assertThat(sessions.restore(again().deleted().sessions().getFirst()).file()).isEqualTo(renamed);
    }

    @Test
    void changesWhileTheFolderIsReadAreKnown() throws Exception {
        sessions.add(IntStream.range(0, 40).mapToObj(i -> startedAt(MONDAY, NOW.minusSeconds(i))).toList(), FileProgress.NONE);
        for (int round = 0; round < 25; round++) {
            List<StoredSession> all = again().list().sessions();
            SessionRepository shared = again();
            FutureTask<SessionListing> reading = new FutureTask<>(shared::list);
            Thread.ofPlatform().start(reading);
            List<SessionRepository.Deleted> deleted = new ArrayList<>();
            for (StoredSession each : all) {
                deleted.add(shared.delete(each));
            }
            assertThat(reading.get().unreadable()).isEmpty();
            assertThat(shared.known().sessions()).isEmpty();
            shared.restore(deleted, FileProgress.NONE);
            assertThat(shared.known().sessions()).isEqualTo(all);
        }
    }

    @Test
    void deletingSeveralIsUndoneIfOneOfThemCannotBeMoved() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        StoredSession two = sessions.add(session("Heavy day", NOW, 8));
        Files.delete(two.file());
        assertThatThrownBy(() -> sessions.delete(List.of(one, two), FileProgress.NONE)).isInstanceOf(CannotSaveException.class);
        assertThat(sessions.known().sessions()).containsExactly(one);
        assertThat(sessions.deleted().sessions()).isEmpty();
    }

    @Test
    void edge36_aRestoredSessionComesBackInItsPlace() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        SessionRepository.Deleted deleted = sessions.delete(one);
        assertThat(again().deleted().sessions()).containsExactly(deleted.stored());
        StoredSession later = sessions.add(session("Glute pump", NOW.plusSeconds(86_400), 20));
        assertThat(sessions.restore(deleted)).isEqualTo(one);
        assertThat(sessions.known().sessions()).containsExactly(later, one);
        assertThat(sessions.deleted().sessions()).isEmpty();
    }

    @Test
    void aSessionIsRestoredFromTheListEvenIfItsNameIsTakenNow() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        sessions.delete(one);
        sessions.add(MONDAY.withRating(5, null));
        StoredSession restored = again().restore(again().deleted().sessions().getFirst());
        assertThat(restored.record()).isEqualTo(MONDAY);
        assertThat(names()).containsExactly("2026-11-26 18.02.00 Glute pump 2.json", "2026-11-26 18.02.00 Glute pump.json");
    }

    @Test
    void nothingChangesInAReadOnlyFolder() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        DataDirectory locked = home.readOnly();
        SessionRepository readOnly = new SessionRepository(locked, locked.files());
        assertThat(readOnly.list().sessions()).containsExactly(one);
        assertThat(List.of(
                        catchThrowableOfType(CannotSaveException.class, () -> readOnly.add(MONDAY)),
                        catchThrowableOfType(CannotSaveException.class, () -> readOnly.delete(one)),
                        catchThrowableOfType(
                                CannotSaveException.class, () -> readOnly.save(one, MONDAY.withRating(1, null)))))
                .extracting(CannotSaveException::reason)
                .containsOnly(CannotSaveException.Reason.OPENED_READ_ONLY);
        assertThat(again().list().sessions()).containsExactly(one);
    }
}
