package pumpwise.storage.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.FileBatch;
import pumpwise.storage.problem.CannotSaveException;

/// Saves several new sessions, such as those of an import: all or none.
final class NewSessions {

    private final SessionFolder folder;
    private final List<StoredSession> written = new ArrayList<>();

    /// The names of the new files, so that sessions with one name do not ask the disk for each of them.
    private final Set<Path> taken = new HashSet<>();

    NewSessions(SessionFolder folder) {
        this.folder = folder;
    }

    /// @return the sessions with their files, in the same order; empty if it was cancelled
    /// @throws CannotSaveException if one of them cannot be saved
    List<StoredSession> add(List<SessionRecord> records, FileProgress progress) throws CannotSaveException {
        FileBatch batch = folder.batch();
        try {
            for (SessionRecord record : records) {
                if (progress.isCancelled()) {
                    batch.cancel();
                    return List.of();
                }
                StoredSession one = folder.prepare(record, taken::contains, batch);
                taken.add(one.file());
                written.add(one);
                progress.report(written.size(), records.size());
            }
        } catch (CannotSaveException e) {
            batch.cancel();
            throw e;
        }
        return folder.commit(written, batch);
    }
}
