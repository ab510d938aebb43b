package pumpwise.session.engine;

import java.io.IOException;
import java.util.List;

/// Keeps what happens in a session where a crash cannot take it.
public interface SessionJournal {

    /// Writes entries for good before it returns.
    ///
    /// @throws IOException if they could not be written; the session goes on all the same
    void write(List<JournalEntry> entries) throws IOException;
}
