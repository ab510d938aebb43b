package pumpwise.ui.progress.log;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.progress.log.LogStand.daysAgo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.QueuedTasks;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class LogViewModelTest {

    @TempDir
    Path folder;

    private final TestTasks tasks;

    LogViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private LogStand stand(SessionRecord... records) throws Exception {
        return new LogStand(folder, tasks).with(records).read();
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws Exception {
        LogStand stand = new LogStand(folder, tasks).with(daysAgo(1));
        stand.settle();
        assertThat(stand.sessions()).isEmpty();
        assertThat(stand.log.listingProperty().get().isComplete()).isFalse();
        stand.read();
        assertThat(stand.sessions()).hasSize(1);
        assertThat(stand.log.listingProperty().get().isComplete()).isTrue();
    }

    @Test
    void theNewestFiftyComeFirst() throws Exception {
        QueuedTasks queued = new QueuedTasks();
        LogStand stand = new LogStand(folder, queued)
                .with(IntStream.range(0, 60).mapToObj(LogStand::daysAgo).toArray(SessionRecord[]::new));
        stand.log.refresh();
        queued.next();
        assertThat(stand.sessions()).hasSize(50);
        assertThat(stand.log.listingProperty().get().unread()).isEqualTo(10);
        queued.settle();
        assertThat(stand.sessions()).hasSize(60);
    }

    @Test
    void readingIsMentionedOnlyAfterHalfASecond() throws Exception {
        QueuedTasks queued = new QueuedTasks();
        LogStand stand = new LogStand(folder, queued)
                .with(IntStream.range(0, 120).mapToObj(LogStand::daysAgo).toArray(SessionRecord[]::new));
        stand.log.refresh();
        queued.next();
        stand.time = stand.time.plusMillis(700);
        List<String> said = new ArrayList<>();
        stand.log.readingProperty().subscribe(text -> said.add(text));
        queued.next();
        assertThat(said).containsExactly("", "Reading older sessions, 120 of 120", "");
    }

    @Test
    void anEditIsVisibleAtOnceAndSaved() throws Exception {
        LogStand stand = stand(daysAgo(1), daysAgo(3));
        StoredSession newest = stand.newest();
        stand.log.changes().edit(newest, newest.record().withRating(5, "good"), "rating", "rating");
        assertThat(stand.newest().record().rating()).isEqualTo(5);
        stand.settle();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(5);
        assertThat(stand.newest().file()).isEqualTo(newest.file());
    }

    @Test
    void editsInFastSuccessionAreAllSavedAndUndoneTogether() throws Exception {
        LogStand stand = stand(daysAgo(1));
        for (int rating = 1; rating <= 3; rating++) {
            StoredSession newest = stand.newest();
            stand.log.changes().edit(newest, newest.record().withRating(rating, null), "rating", "the rating");
        }
        stand.settle();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(3);
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(4);
        assertThat(stand.notice()).isEqualTo("Undone: the rating");
        assertThat(stand.log.changes().undoableProperty().get()).isFalse();
        stand.log.changes().redo();
        stand.settle();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(3);
        assertThat(stand.notice()).isEqualTo("Redone: the rating");
    }

    @Test
    @DisplayName("5.34: an edit that cannot be saved stays on the screen, with the reason")
    void edge34_anEditThatCannotBeSavedStays() throws Exception {
        LogStand stand = stand(daysAgo(1));
        stand.isFull = true;
        StoredSession newest = stand.newest();
        stand.log.changes().edit(newest, newest.record().withRating(2, null), "rating", "the rating");
        stand.settle();
        assertThat(stand.newest().record().rating()).isEqualTo(2);
        assertThat(stand.notice()).contains("not saved", "disk is full");
        assertThat(stand.log.changes().isUnsaved()).isTrue();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(4);
        stand.read();
        assertThat(stand.newest().record().rating()).isEqualTo(2);

        stand.isFull = false;
        stand.log.changes().retry();
        stand.settle();
        assertThat(stand.notice()).isEmpty();
        assertThat(stand.log.changes().isUnsaved()).isFalse();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(2);
    }

    @Test
    @DisplayName("5.36: undoing a deletion restores the session in its place, even after another one was kept")
    void edge36_undoingADeletionRestoresTheSessionInItsPlace() throws Exception {
        LogStand stand = stand(daysAgo(1), daysAgo(3), daysAgo(5));
        StoredSession middle = stand.sessions().get(1);
        stand.log.changes().delete(middle, "Deleted the session");
        stand.settle();
        assertThat(stand.sessions()).hasSize(2).doesNotContain(middle);
        assertThat(stand.names(stand.home.deletedSessions())).hasSize(1);
        assertThat(stand.notice()).isEqualTo("Deleted the session");

        stand.repository.add(daysAgo(0));
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.sessions()).hasSize(4);
        assertThat(stand.sessions().get(2)).isEqualTo(middle);
        assertThat(stand.log.changes().touchedProperty().get()).isEqualTo(middle.file());

        stand.log.changes().redo();
        stand.settle();
        assertThat(stand.sessions()).hasSize(3).doesNotContain(middle);
    }

    @Test
    void aDeletedSessionIsTheEditedOne() throws Exception {
        LogStand stand = stand(daysAgo(1));
        StoredSession newest = stand.newest();
        stand.log.changes().edit(newest, newest.record().withRating(1, null), "rating", "the rating");
        stand.log.changes().delete(stand.newest(), "Deleted");
        stand.settle();
        assertThat(stand.sessions()).isEmpty();
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.newest().record().rating()).isEqualTo(1);
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.saved().getFirst().rating()).isEqualTo(4);
    }

    @Test
    void aDeletionThatFailsIsReportedAndTheSessionStays() throws Exception {
        LogStand stand = stand(daysAgo(1));
        StoredSession newest = stand.newest();
        Files.delete(newest.file());
        stand.log.changes().delete(newest, "Deleted");
        stand.settle();
        assertThat(stand.errors).hasSize(1);
        assertThat(stand.log.changes().undoableProperty().get()).isFalse();
    }

    @Test
    @DisplayName("5.34: the list follows when files are deleted by another program")
    void edge34_theListFollowsTheFolder() throws Exception {
        LogStand stand = stand(daysAgo(1), daysAgo(3));
        Files.delete(stand.newest().file());
        stand.read();
        assertThat(stand.sessions()).hasSize(1);
    }

    @Test
    @DisplayName("5.26: a session that another program changed is kept, and the edit is a second file")
    void edge26_aSessionChangedElsewhereIsKept() throws Exception {
        LogStand stand = stand(daysAgo(1));
        StoredSession newest = stand.newest();
        new SessionRepository(stand.home, stand.home.files())
                .save(newest, newest.record().withRating(1, "elsewhere"));
        stand.log.changes().edit(newest, newest.record().withRating(5, "here"), "rating", "the rating");
        stand.settle();
        assertThat(stand.saved()).extracting(SessionRecord::note).contains("here");
        assertThat(stand.names(stand.home.sessions())).hasSize(2);
        assertThat(stand.notice()).contains("Another program changed this session");
    }

    @Test
    @DisplayName("5.35: a session that was just kept appears without a restart")
    void edge35_aKeptSessionAppears() throws Exception {
        LogStand stand = stand(daysAgo(1));
        stand.repository.add(daysAgo(0));
        stand.read();
        assertThat(stand.sessions()).hasSize(2);
    }

    @Test
    void addedSessionsAreTakenBackInOneStep() throws Exception {
        LogStand stand = stand(daysAgo(9));
        stand.log.changes().add(List.of(daysAgo(1), daysAgo(2)), "Imported 2 sessions", _ -> {});
        stand.settle();
        assertThat(stand.sessions()).hasSize(3);
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.sessions()).hasSize(1);
        assertThat(stand.notice()).isEqualTo("Undone: Imported 2 sessions");
    }

    @Test
    void aLinkedChangeIsUndoneAndRedoneWithTheSessions() throws Exception {
        LogStand stand = stand(daysAgo(9));
        Linked linked = new Linked();
        stand.log.changes().added(stand.sessions(), "Imported 1 session", linked);
        stand.settle();
        stand.log.changes().undo();
        stand.settle();
        stand.log.changes().redo();
        stand.settle();
        assertThat(linked.calls).containsExactly("undo", "redo");
        assertThat(stand.sessions()).hasSize(1);
    }

    @Test
    void ifALinkedChangeCannotBeUndoneTheSessionsStayAndUndoCanBeTriedAgain() throws Exception {
        LogStand stand = stand(daysAgo(9));
        Linked linked = new Linked();
        stand.log.changes().added(stand.sessions(), "Imported 1 session", linked);
        stand.settle();
        linked.fails = true;
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.errors).hasSize(1);
        assertThat(stand.saved()).hasSize(1);
        linked.fails = false;
        stand.log.changes().undo();
        stand.settle();
        assertThat(stand.saved()).isEmpty();
    }

    /// Notes what is asked of it.
    private static final class Linked implements LinkedChange {

        private final List<String> calls = new ArrayList<>();
        private boolean fails;

        @Override
        public void undo() throws CannotSaveException {
            if (fails) {
                throw new CannotSaveException("names.json", CannotSaveException.Reason.DISK_FULL);
            }
            calls.add("undo");
        }

        @Override
        public void redo() {
            calls.add("redo");
        }
    }
}
