package pumpwise.ui.train.live;

import java.time.Instant;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.record.SessionRecord;

/// A session that is over, whose sets can still be corrected.
///
/// @param session that is over
/// @param wall when it began, by the wall clock
/// @param archive makes the record of it
public record FinishedSession(Session session, Instant wall, SessionArchive archive) {

    /// A copy with a correction of a set.
    public FinishedSession with(SetLog entry) {
        return new FinishedSession(session.apply(new Command.Log(entry), session.now()).session(), wall, archive);
    }

    /// The session as it is saved, without a rating.
    public SessionRecord record() {
        return archive.record(session, wall);
    }
}
