package pumpwise.storage.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.CannotSaveException;

/// Saves several new sessions, such as those of an import: all or none.
final class NewSessions {

    private final SessionFolder folder;
    private final List<StoredSession> added = new ArrayList<>();

    /// The names of the added files, so that sessions with one name do not ask the disk for each of them.
    private final Set<Path> taken = new HashSet<>();

    NewSessions(SessionFolder folder) {
        this.folder = folder;
    }

    /// @return the sessions with their files, in the same order; empty if it was cancelled
    /// @throws CannotSaveException if one of them cannot be saved
    List<StoredSession> add(List<SessionRecord> records, FileProgress progress) throws CannotSaveException {
        try {
            for (SessionRecord record : records) {
                if (progress.isCancelled()) {
                    rollBack();
                    return List.of();
                }
                StoredSession one = folder.create(record, taken::contains);
                taken.add(one.file());
                added.add(one);
                progress.report(added.size(), records.size());
            }
            return List.copyOf(added);
        } catch (CannotSaveException e) {
            try {
                rollBack();
            } catch (CannotSaveException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private void rollBack() throws CannotSaveException {
        for (StoredSession each : added) {
            folder.delete(each.file());
        }
    }
}
