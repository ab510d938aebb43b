package pumpwise.ui.train.live;

import java.time.Instant;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.record.SessionRecord;

/// A session that is over, whose sets can still be corrected.
///
/// @param session that is over
/// @param wall when it began, by the wall clock
public record FinishedSession(Session session, Instant wall) {

    /// With a correction of a set.
    public FinishedSession with(SetLog entry) {
        return new FinishedSession(session.apply(new Command.Log(entry), session.now()).session(), wall);
    }

    /// The session as it is saved, without a rating.
    public SessionRecord record() {
        return SessionRecord.of(session, wall);
    }
}
