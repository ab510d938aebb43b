package pumpwise.ui.train.live;

import java.time.Instant;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.record.SessionRecord;

/// A finished session whose sets can still be corrected.
///
/// @param session the finished session
/// @param wall when it started by the wall clock
/// @param archive creates its record
public record FinishedSession(Session session, Instant wall, SessionArchive archive) {

    /// A copy with a corrected set.
    public FinishedSession with(SetLog entry) {
        return new FinishedSession(session.apply(new Command.Log(entry), session.now()).session(), wall, archive);
    }

    /// The record of the session, without a rating.
    public SessionRecord record() {
        return archive.record(session, wall);
    }
}
