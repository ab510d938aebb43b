package pumpwise.session.engine;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;

/// Where sessions are stored: the running one in a journal, and each one that is over in a file.
public interface SessionArchive {

    /// The session that was running when the program crashed; empty if there is none.
    ///
    /// @throws IOException if there is a journal that cannot be read at all; it is set aside and never overwritten
    Optional<Unfinished> unfinished() throws IOException;

    /// Starts a journal with its first entry already forced to disk.
    ///
    /// @throws IOException if that is not possible
    SessionJournal begin(JournalEntry.Begun begun) throws IOException;

    /// Continues the journal of an interrupted session.
    ///
    /// @throws IOException if that is not possible
    SessionJournal goOn() throws IOException;

    /// Saves a session that is over, and only then ends its journal.
    ///
    /// @param session that is over
    /// @param wall when it started by the wall clock
    /// @throws IOException if it could not be saved; the journal is then left as it is
    void keep(Session session, Instant wall) throws IOException;

    /// A session as it is saved, from any thread.
    ///
    /// @param wall when it started by the wall clock
    SessionRecord record(Session session, Instant wall);

    /// Writes a saved session again, with what the user corrected or said about it since. No journal is touched: another
    /// session may be running by then.
    ///
    /// @throws IOException if that is not possible; what was saved before is intact
    void amend(SessionRecord record) throws IOException;

    /// The saved sessions, with the names of the files that cannot be read. From any thread, but not on that of the
    /// window or of a running session: it takes as long as reading all the files.
    SessionHistory history();

    /// A plan with what each of its sets was done with last time. From any thread, but not on that of the window or of a
    /// running session. It reads the newest sessions first, and only until it has found everything.
    ///
    /// @param now when the plan is about to be done
    SessionPlan withLastTime(SessionPlan plan, Instant now);

    /// The note that the user left for next time: that of the newest session of a routine. From any thread, but not on
    /// that of the window.
    ///
    /// @param routine its name
    Optional<String> lastNote(String routine);

    /// Ends the journal of a session that is not saved.
    ///
    /// @throws IOException if that is not possible
    void discard() throws IOException;

    /// An interrupted session.
    ///
    /// @param session exactly as it was
    /// @param wall when it started by the wall clock
    /// @param damage what of its journal could not be read; null if all of it could
    record Unfinished(Session session, Instant wall, @Nullable JournalDamage damage) {

        /// The session paused where it was, with everything that was logged. The time since then counts as away.
        ///
        /// @param at now
        public List<JournalEntry.Did> resume(Instant at) {
            List<JournalEntry.Did> entries = new ArrayList<>();
            if (!session.isPaused()) {
                entries.add(new JournalEntry.Did(session.now(), new Command.Pause()));
            }
            if (at.isAfter(session.now())) {
                entries.add(new JournalEntry.Did(at, new Command.Away(session.now())));
            }
            return entries;
        }
    }

    /// A part of a journal that could not be read. The whole journal was copied before anything was written to it.
    ///
    /// @param entries how many entries are lost
    /// @param copy the file with the copy
    record JournalDamage(int entries, String copy) {}
}
