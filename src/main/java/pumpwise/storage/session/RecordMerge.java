package pumpwise.storage.session;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;

/// Joins two changes of one session, such as a rating given after the session and a set corrected in the history
/// meanwhile. Where both changed the same part, ours counts.
final class RecordMerge {

    private final SessionRecord base;
    private final SessionRecord ours;
    private final SessionRecord theirs;

    private RecordMerge(SessionRecord base, SessionRecord ours, SessionRecord theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// @param base the session before both changes
    static SessionRecord of(SessionRecord base, SessionRecord ours, SessionRecord theirs) {
        return new RecordMerge(base, ours, theirs).merged();
    }

    private SessionRecord merged() {
        return new SessionRecord(
                part(SessionRecord::routine),
                part(SessionRecord::started),
                nullable(SessionRecord::zone),
                nullable(SessionRecord::edited),
                part(SessionRecord::times),
                part(SessionRecord::holds),
                part(SessionRecord::sets),
                part(SessionRecord::painStops),
                part(SessionRecord::rating),
                nullable(SessionRecord::note),
                part(SessionRecord::exercises));
    }

    private <T> T part(Function<SessionRecord, T> part) {
        return part.apply(part.apply(ours).equals(part.apply(base)) ? theirs : ours);
    }

    private <T> @Nullable T nullable(Function<SessionRecord, @Nullable T> part) {
        return part.apply(Objects.equals(part.apply(ours), part.apply(base)) ? theirs : ours);
    }
}
