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
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;

/// The storage of sessions: the running session in a journal, and each finished one in a file.
public interface SessionArchive {

    /// The session that was running when the program crashed; empty if there is none.
    ///
    /// @throws IOException if there is an unreadable journal; it is set aside and never overwritten
    Optional<Unfinished> unfinished() throws IOException;

    /// Starts a journal; its first entry is on disk when this returns.
    ///
    /// @throws IOException if the journal cannot be written
    SessionJournal begin(JournalEntry.Begun begun) throws IOException;

    /// Continues the journal of an interrupted session.
    ///
    /// @throws IOException if the journal cannot be written
    SessionJournal continueJournal() throws IOException;

    /// Saves a finished session, and only then ends its journal.
    ///
    /// @param session a finished session
    /// @param wall when it started by the wall clock
    /// @throws IOException if it could not be saved; the journal is then left unchanged
    void save(Session session, Instant wall) throws IOException;

    /// The record of a session. May be called from any thread.
    ///
    /// @param wall when it started by the wall clock
    SessionRecord record(Session session, Instant wall);

    /// Saves the user's corrections, rating, or note in the file of a saved session, together with what was changed there
    /// since. No journal is touched, because another session may be running by then.
    ///
    /// @throws IOException if it cannot be written; the saved file is then intact
    void amend(SessionRecord record) throws IOException;

    /// The saved sessions, with the names of unreadable files. May be called from any thread, but not on the UI or
    /// engine thread: it reads all files.
    SessionHistory history();

    /// What was done in each set of a plan last time. May be called from any thread, but not on the UI or engine thread.
    /// It reads only the newest sessions, until it has found everything, so that it is always fast; older ones are found
    /// if they are in memory.
    ///
    /// @param now when the plan will be trained
    LastTime lastTime(SessionPlan plan, Instant now);

    /// Deletes the journal of a session that is not saved.
    ///
    /// @throws IOException if it cannot be deleted
    void discard() throws IOException;

    /// An interrupted session.
    ///
    /// @param session its last known state
    /// @param wall when it started by the wall clock
    /// @param damage the part of its journal that could not be read; null for none
    record Unfinished(Session session, Instant wall, @Nullable JournalDamage damage) {

        /// The commands that bring the session up to date and pause it. The time since the interruption counts as away.
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

    /// A part of a journal that could not be read. The whole journal was copied before the program wrote to it.
    ///
    /// @param entries the number of lost entries
    /// @param copy the file with the copy
    record JournalDamage(int entries, String copy) {}
}
