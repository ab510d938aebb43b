package pumpwise.storage.session;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/// A session that was read, and what its file looked like then.
///
/// @param session the session
/// @param second when it started, in seconds since 1970
/// @param milli the milliseconds of that second
/// @param modified when the file was last changed
/// @param size of the file in bytes
record KnownSession(StoredSession session, long second, int milli, FileTime modified, long size) {

    private static final int NANOS_OF_MILLI = 1_000_000;

    static KnownSession of(StoredSession session, BasicFileAttributes file) {
        Instant started = session.record().started();
        return new KnownSession(
                session,
                started.getEpochSecond(),
                started.getNano() / NANOS_OF_MILLI,
                file.lastModifiedTime(),
                file.size());
    }

    /// Whether the file looks as it did then.
    boolean isCurrent(BasicFileAttributes file) {
        return modified.equals(file.lastModifiedTime()) && size == file.size();
    }
}
