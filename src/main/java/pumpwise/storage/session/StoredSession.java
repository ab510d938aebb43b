package pumpwise.storage.session;

import java.nio.file.Path;
import pumpwise.session.record.SessionRecord;

/// A session as it was last read from or written to its file. The file is its identity: an edited session stays in it,
/// even if the name of the file no longer matches.
///
/// @param file its file
/// @param record the session
public record StoredSession(Path file, SessionRecord record) {}
