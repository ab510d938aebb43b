package pumpwise.ui.progress.log;

import java.nio.file.Path;
import java.util.List;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository.Deleted;
import pumpwise.storage.session.StoredSession;

/// One change of the sessions that can be undone.
sealed interface LogStep {

    /// What was done, in words.
    String text();

    /// A session was edited.
    ///
    /// @param file its file
    /// @param field what was edited, so that several changes of the same field in a row are one step
    record Edited(String text, Path file, String field, SessionRecord before, SessionRecord after) implements LogStep {

        /// Whether a change continues this one.
        boolean isContinuedBy(Edited next) {
            return file.equals(next.file) && field.equals(next.field) && after.equals(next.before);
        }
    }

    /// Sessions are there, because they were added or restored. Undoing or redoing it deletes them.
    ///
    /// @param linked is undone and redone together with it
    record Present(String text, List<StoredSession> sessions, LinkedChange linked) implements LogStep {

        public Present {
            sessions = List.copyOf(sessions);
        }
    }

    /// Sessions are deleted. Undoing or redoing it restores them.
    ///
    /// @param linked is undone and redone together with it
    record Gone(String text, List<Deleted> sessions, LinkedChange linked) implements LogStep {

        public Gone {
            sessions = List.copyOf(sessions);
        }
    }
}
