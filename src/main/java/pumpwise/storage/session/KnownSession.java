package pumpwise.storage.session;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// A session that was read, and what its file looked like then.
///
/// @param session the session
/// @param modified when the file was last changed
/// @param size of the file in bytes
record KnownSession(StoredSession session, FileTime modified, long size) {

    static KnownSession of(StoredSession session, BasicFileAttributes file) {
        return new KnownSession(session, file.lastModifiedTime(), file.size());
    }

    /// Whether the file looks as it did then.
    boolean isCurrent(BasicFileAttributes file) {
        return modified.equals(file.lastModifiedTime()) && size == file.size();
    }
}
