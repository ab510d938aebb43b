package pumpwise.ui.progress.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;

/// Saves edited sessions, one write per session at a time. What could not be saved stays as the user left it.
final class Drafts {

    private final SessionRepository repository;
    private final TaskExecutor tasks;
    private final Listener listener;
    private final Map<Path, Draft> byFile = new LinkedHashMap<>();

    /// Learns how the writes end.
    interface Listener {

        /// Called on the thread of the write, after it.
        Snapshot snapshot();

        /// Called on the UI thread when a session was saved.
        void saved(SessionRepository.Saved saved, Path from, Snapshot snapshot);

        /// Called on the UI thread when a session could not be saved.
        void failed(Throwable cause);
    }

    private record Written(SessionRepository.Saved saved, Snapshot snapshot) {}

    Drafts(SessionRepository repository, TaskExecutor tasks, Listener listener) {
        this.repository = repository;
        this.tasks = tasks;
        this.listener = listener;
    }

    /// Changes a session and saves it.
    ///
    /// @param session as it is shown
    void edit(StoredSession session, SessionRecord edited) {
        Draft before = byFile.getOrDefault(session.file(), new Draft(session, edited, false, null));
        byFile.put(session.file(), before.withWanted(edited));
        write(session.file());
    }

    /// Tries again to save what could not be saved.
    void retry() {
        List.copyOf(byFile.keySet()).forEach(this::write);
    }

    /// Whether a session could not be saved.
    boolean hasFailed() {
        return byFile.values().stream().anyMatch(draft -> draft.failure() != null);
    }

    /// Whether anything is not saved yet.
    boolean isEmpty() {
        return byFile.isEmpty();
    }

    /// The session as it is saved, or will be.
    StoredSession current(StoredSession session) {
        Draft draft = byFile.get(session.file());
        return draft == null ? session : draft.failure() == null ? draft.shown() : draft.saved();
    }

    /// Forgets a session that is deleted.
    void remove(Path file) {
        byFile.remove(file);
    }

    private void write(Path file) {
        Draft draft = byFile.get(file);
        if (draft == null || draft.isWriting()) {
            return;
        }
        byFile.put(file, draft.writing());
        tasks.run(Task.of(() -> new Written(repository.save(draft.saved(), draft.wanted()), listener.snapshot()))
                .onDone(written -> saved(file, draft.wanted(), written))
                .onFailed(cause -> failed(file, cause)));
    }

    private void saved(Path file, SessionRecord what, Written written) {
        Draft now = byFile.remove(file);
        StoredSession stored = written.saved().stored();
        boolean isLatest = now == null || now.wanted().equals(what);
        if (now != null && !isLatest) {
            byFile.put(stored.file(), new Draft(stored, now.wanted(), false, null));
        }
        listener.saved(written.saved(), file, written.snapshot());
        if (!isLatest) {
            write(stored.file());
        }
    }

    private void failed(Path file, Throwable cause) {
        byFile.computeIfPresent(file, (_, draft) -> draft.failed(cause));
        listener.failed(cause);
    }

    /// The sessions with the user's edits, in their order.
    SessionListing over(SessionListing listing) {
        if (byFile.isEmpty()) {
            return listing;
        }
        List<StoredSession> sessions = new ArrayList<>(listing.sessions());
        sessions.replaceAll(session -> {
            Draft draft = byFile.get(session.file());
            return draft == null ? session : draft.shown();
        });
        sessions.sort(Comparator.comparing((StoredSession it) -> it.record().started()).reversed());
        return new SessionListing(sessions, listing.copies(), listing.unreadable(), listing.unread());
    }
}
