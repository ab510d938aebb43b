package pumpwise.export.log;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import pumpwise.session.record.SessionRecord;

/// The clock of the place where a session was.
final class SessionClock {

    private SessionClock() {}

    /// When a session started.
    ///
    /// @param otherwise the zone of a session that does not say where it was, or in a zone that this machine lacks
    static ZonedDateTime start(SessionRecord session, ZoneId otherwise) {
        String zone = session.zone();
        try {
            return session.started().atZone(zone == null ? otherwise : ZoneId.of(zone));
        } catch (DateTimeException e) {
            return session.started().atZone(otherwise);
        }
    }
}
