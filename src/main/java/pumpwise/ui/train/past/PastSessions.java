package pumpwise.ui.train.past;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pumpwise.progress.TrainingHistory;
import pumpwise.session.record.SessionRecord;

/// The earlier sessions, as far as they are known.
///
/// @param history the sessions
/// @param isComplete whether all of them are read
public record PastSessions(TrainingHistory history, boolean isComplete) {

    /// The same sessions with one that has just ended. If it was read already, it counts once.
    TrainingHistory with(SessionRecord session) {
        List<SessionRecord> all = new ArrayList<>(history.oldestFirst());
        List<SessionRecord> same = same(session);
        all.removeIf(known -> same.stream().anyMatch(it -> it == known));
        all.add(session);
        return history.changedTo(all);
    }

    private List<SessionRecord> same(SessionRecord session) {
        return history.newestFirst().stream()
                .takeWhile(known -> !known.started().isBefore(session.started().truncatedTo(ChronoUnit.MILLIS)))
                .filter(known -> isSame(known, session))
                .toList();
    }

    /// Files contain milliseconds.
    private static boolean isSame(SessionRecord known, SessionRecord session) {
        return known.routine().equals(session.routine())
                && known.started().truncatedTo(ChronoUnit.MILLIS).equals(session.started().truncatedTo(ChronoUnit.MILLIS));
    }
}
