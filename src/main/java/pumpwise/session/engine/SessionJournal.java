package pumpwise.session.engine;

import java.io.IOException;
import java.util.List;

/// Keeps what happens in a session safe from a crash.
public interface SessionJournal {

    /// Writes entries; they are forced to disk before it returns.
    ///
    /// @throws IOException if they could not be written; the session goes on anyway
    void write(List<JournalEntry> entries) throws IOException;
}
