package pumpwise.session.engine;

import java.io.IOException;
import java.util.List;

/// The journal of a running session, which survives a crash.
public interface SessionJournal {

    /// Writes entries and forces them to disk before it returns.
    ///
    /// @throws IOException if they could not be written; the session continues anyway
    void write(List<JournalEntry> entries) throws IOException;
}
