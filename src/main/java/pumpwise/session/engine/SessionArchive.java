package pumpwise.session.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import pumpwise.session.Session;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;

/// Where sessions are kept: the one that runs, in a journal, and those that are over, each by itself.
public interface SessionArchive {

    /// The session that was running when the program ended without being told to; empty where there is none.
    ///
    /// @throws IOException if there is a journal that cannot be read; it is set aside and never written over
    Optional<Unfinished> unfinished() throws IOException;

    /// Begins a journal with its first entry already forced to disk.
    ///
    /// @throws IOException if that is not possible
    SessionJournal begin(JournalEntry.Begun begun) throws IOException;

    /// Goes on writing the journal of an unfinished session.
    ///
    /// @throws IOException if that is not possible
    SessionJournal goOn() throws IOException;

    /// Keeps a session that is over for good, and only then ends its journal.
    ///
    /// @param session that is over
    /// @param wall when it began by the clock on the wall
    /// @throws IOException if it could not be kept; the journal is then left as it is
    void keep(Session session, Instant wall) throws IOException;

    /// Writes a session that is kept already once more, with what was put right or said about it since. No journal is
    /// touched: another session may be running by then.
    ///
    /// @throws IOException if that is not possible; what was kept is whole
    void amend(SessionRecord record) throws IOException;

    /// The sessions that are kept. Those that cannot be read are left out. From any thread, but not on that of a window
    /// or of a running session: it takes as long as reading all their files.
    SessionHistory history();

    /// Ends the journal of a session that is not to be kept.
    ///
    /// @throws IOException if that is not possible
    void discard() throws IOException;

    /// A session that was cut short.
    ///
    /// @param session exactly as it was
    /// @param wall when it began by the clock on the wall
    record Unfinished(Session session, Instant wall) {}
}
