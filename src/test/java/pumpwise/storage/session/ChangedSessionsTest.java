package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pumpwise.storage.session.EditedSessions.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// Sessions whose files are changed, copied, or damaged by other programs. The numbers are those of the edge cases of the
/// design.
class ChangedSessionsTest extends TemporarySessions {

    private void copy(StoredSession session, String name, SessionRecord record, int later) throws IOException {
        Path copy = home.sessions().resolve(name);
        Files.write(copy, new SessionRecordWriter().write(record));
        Files.setLastModifiedTime(session.file(), FileTime.from(NOW));
        Files.setLastModifiedTime(copy, FileTime.from(NOW.plusSeconds(later)));
    }

    @Test
    void edge26_bothVersionsAreKeptIfAnotherProgramChangedTheFile() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        SessionRecord theirs = session("Glute pump", NOW, 20);
        Files.write(before.file(), new SessionRecordWriter().write(theirs));
        SessionRecord ours = MONDAY.withRating(3, null);
        SessionRepository.Saved saved = sessions.save(before, ours);
        assertThat(saved.isSeparate()).isTrue();
        assertThat(again().list().sessions())
                .containsExactlyInAnyOrder(new StoredSession(before.file(), theirs), saved.stored());
        assertThat(again().list().counted()).hasSize(1);
    }

    @Test
    void edge26_aFileThatWasBrokenMeanwhileIsLeftAlone() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        Files.writeString(before.file(), "{ \"format\": \"pumpwise-session/3\", \"new\": 1 }");
        SessionRepository.Saved saved = sessions.save(before, MONDAY.withRating(3, null));
        assertThat(saved.isSeparate()).isTrue();
        assertThat(before.file()).hasContent("{ \"format\": \"pumpwise-session/3\", \"new\": 1 }");
        assertThat(sessions.list().unreadable()).allMatch(UnreadableFileException::isNewerFormat).hasSize(1);
    }

    @Test
    void edge27_theSameSetsInTwoFilesAreOneSession() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        copy(one, "2026-11-26 18.02.00 Glute pump (1).json", MONDAY.withRating(4, null), 9);
        SessionListing listing = sessions.list();
        assertThat(listing.sessions()).extracting(it -> it.record().rating()).containsExactly(4);
        assertThat(listing.copies()).extracting(SessionCopy::copy).containsExactly(one);
        assertThat(listing.copies().getFirst().hasOtherSets()).isFalse();
        assertThat(listing.history().copies()).containsExactly("2026-11-26 18.02.00 Glute pump.json");
    }

    @Test
    void edge27_otherSetsInTwoFilesAreShownAndCountOnceUntilOneIsDeleted() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        copy(one, "2026-11-26 18.02.00 Glute pump.sync-conflict-20261126-190000-ABCDEFG.json", session("Glute pump", NOW, 20), -9);
        SessionListing listing = sessions.list();
        assertThat(listing.sessions()).hasSize(2);
        assertThat(listing.counted()).containsExactly(one);
        assertThat(listing.copies().getFirst().hasOtherSets()).isTrue();
        sessions.delete(one);
        assertThat(sessions.known().counted()).extracting(it -> it.record().sets().size()).containsExactly(1);
        assertThat(sessions.known().copies()).isEmpty();
    }

    @Test
    void edge27_ofEqualCopiesTheOriginalNameCounts() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        copy(one, "2026-11-26 18.02.00 Glute pump (Anna's conflicted copy 2026-11-26).json", MONDAY, 0);
        assertThat(sessions.list().sessions()).containsExactly(one);
    }

    @Test
    void edge28_unusableFilesAreListedAndNeverTouched() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        Path empty = Files.createFile(home.sessions().resolve("2026-11-27 empty.json"));
        Path huge = Files.writeString(home.sessions().resolve("2026-11-28 huge.json"), " ".repeat(5_000_001));
        Path newer = Files.writeString(
                home.sessions().resolve("2026-11-29 newer.json"), "{ \"format\": \"pumpwise-session/3\" }");
        Files.createDirectory(home.sessions().resolve("2026-11-30 folder.json"));
        SessionListing listing = sessions.list();
        assertThat(listing.sessions()).containsExactly(one);
        assertThat(listing.unreadable())
                .extracting(UnreadableFileException::file)
                .containsExactly("2026-11-29 newer.json", "2026-11-28 huge.json", "2026-11-27 empty.json");
        assertThat(empty).isEmptyFile();
        assertThat(huge).hasSize(5_000_001);
        assertThat(newer).hasContent("{ \"format\": \"pumpwise-session/3\" }");
    }

    @Test
    void edge34_aFolderThatIsGoneIsMadeAgainForAnEdit() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        Files.delete(before.file());
        Files.delete(home.sessions());
        assertThat(sessions.list().sessions()).isEmpty();
        sessions.save(before, MONDAY.withRating(2, null));
        assertThat(names()).containsExactly("2026-11-26 18.02.00 Glute pump.json");
    }

    @Test
    void edge34_aSessionThatIsGoneLeavesTheListWhenItIsDeleted() throws Exception {
        StoredSession one = sessions.add(MONDAY);
        Files.delete(one.file());
        assertThatThrownBy(() -> sessions.delete(one)).isInstanceOf(CannotSaveException.class);
        assertThat(sessions.known().sessions()).isEmpty();
    }

    @Test
    void edge34_onAFullDiskTheOldSessionStaysAndTheReasonIsGiven() throws Exception {
        StoredSession before = sessions.add(MONDAY);
        SessionRepository full = new SessionRepository(home, new AtomicFile(new FullDisk(0)));
        full.list();
        CannotSaveException thrown = catchThrowableOfType(
                CannotSaveException.class, () -> full.save(before, MONDAY.withRating(5, null)));
        assertThat(thrown.reason()).isEqualTo(CannotSaveException.Reason.DISK_FULL);
        assertThat(full.known().sessions()).containsExactly(before);
        assertThat(again().list().sessions()).containsExactly(before);
    }
}
