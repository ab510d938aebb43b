package pumpwise.ui.progress.part;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Optional;
import pumpwise.progress.TrainingHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;

/// The training history that the views evaluate.
///
/// @param history the sessions that count
/// @param files the file of each session, by the very object in the history
/// @param isComplete whether all files are read
public record EvaluatedLog(TrainingHistory history, IdentityHashMap<SessionRecord, Path> files, boolean isComplete) {

    static EvaluatedLog of(TrainingHistory history, Iterable<StoredSession> sessions, boolean isComplete) {
        IdentityHashMap<SessionRecord, Path> files = new IdentityHashMap<>();
        sessions.forEach(session -> files.put(session.record(), session.file()));
        return new EvaluatedLog(history, files, isComplete);
    }

    /// The file of a session; empty if it is not in the log.
    public Optional<Path> file(SessionRecord session) {
        return Optional.ofNullable(files.get(session));
    }
}
