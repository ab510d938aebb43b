package pumpwise.storage.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Session;
import pumpwise.session.engine.JournalEntry;
import pumpwise.storage.problem.UnreadableFileException;

/// A session restored from its journal, up to the first damaged entry.
///
/// @param begun the first entry
/// @param session the state after the last readable entry
/// @param entries the number of readable entries
/// @param lost the number of lost entries; those after a damaged one cannot be used, because they would lead to another
/// session
record RecoveredJournal(JournalEntry.Begun begun, Session session, int entries, int lost) {

    /// @throws UnreadableFileException if the journal does not exist or cannot be read
    /// @throws IllegalArgumentException if its first entry is not the start of a session
    static RecoveredJournal read(Path file) throws UnreadableFileException {
        JournalFile.Contents contents = JournalFile.read(file);
        List<ObjectNode> lines = contents.entries();
        if (lines.isEmpty() || !(JournalJson.read(lines.getFirst()) instanceof JournalEntry.Begun begun)) {
            throw new IllegalArgumentException("a journal without a beginning");
        }
        Session session = Session.begin(begun.plan(), begun.guided(), begun.at()).session();
        int read = 1;
        while (read < lines.size()) {
            Session next = next(session, lines.get(read));
            if (next == null) {
                return new RecoveredJournal(begun, session, read, lines.size() - read + contents.lost());
            }
            session = next;
            read++;
        }
        return new RecoveredJournal(begun, session, read, contents.lost());
    }

    /// The session after another entry; null if the entry is invalid or does not belong to this session.
    private static @Nullable Session next(Session session, ObjectNode line) {
        try {
            return switch (JournalJson.read(line)) {
                case JournalEntry.Did did -> session.apply(did.command(), did.at()).session();
                case JournalEntry.Crossed crossed -> session.advanceTo(crossed.at()).session();
                case JournalEntry.Begun _ -> null;
            };
        } catch (RuntimeException e) {
            // A damaged entry can be a command that the session rejects.
            return null;
        }
    }
}
