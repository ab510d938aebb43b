package pumpwise.export.log;

import java.util.ArrayList;
import java.util.List;
import pumpwise.session.record.SessionRecord;

/// What other apps have only one place for: the note of a session, how the pump felt, and what hurt.
final class SessionNotes {

    private final ForeignNames names;

    SessionNotes(ForeignNames names) {
        this.names = names;
    }

    /// One line for each; empty if there is nothing to say.
    String of(SessionRecord session) {
        List<String> lines = new ArrayList<>();
        if (session.note() != null) {
            lines.add(session.note());
        }
        if (session.rating() > 0) {
            lines.add("pump felt " + session.rating() + " of " + SessionRecord.MAX_RATING);
        }
        for (SessionRecord.PainStop stop : session.painStops()) {
            lines.add("stopped because it hurt: " + names.ours(session, stop.exercise()) + ", set " + stop.set()
                    + (stop.side() == null ? "" : ", " + stop.side().word()));
        }
        return String.join("\n", lines);
    }
}
