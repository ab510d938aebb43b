package pumpwise.session.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;

/// One line of a journal. Replaying all lines restores the session.
public sealed interface JournalEntry {

    /// The session instant of the entry.
    Instant at();

    /// The start of the session.
    ///
    /// @param at the instant of the start
    /// @param plan the plan at the start, independent of the routine
    /// @param guided whether sets were guided at the start
    /// @param wall the start by the wall clock, used only as a label
    record Begun(Instant at, SessionPlan plan, boolean guided, Instant wall) implements JournalEntry {}

    /// A command.
    record Did(Instant at, Command command) implements JournalEntry {}

    /// Time alone advanced the session to a new phase; everything up to this instant has happened.
    record Crossed(Instant at) implements JournalEntry {}

    /// The session after the last entry; null if the first entry is missing.
    static @Nullable Session replay(List<JournalEntry> entries) {
        Session session = null;
        for (JournalEntry entry : entries) {
            session = after(session, entry);
        }
        return session;
    }

    private static @Nullable Session after(@Nullable Session session, JournalEntry entry) {
        if (entry instanceof Begun begun) {
            return Session.begin(begun.plan(), begun.guided(), begun.at()).session();
        }
        if (session == null) {
            return null;
        }
        return switch (entry) {
            case Did did -> session.apply(did.command(), did.at()).session();
            case Crossed crossed -> session.advanceTo(crossed.at()).session();
            case Begun _ -> throw new AssertionError("begun above");
        };
    }
}
