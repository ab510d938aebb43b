package pumpwise.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import pumpwise.session.record.SessionRecord;

/// The order of sessions, which does not depend on the order in which they were read.
final class SessionOrder {

    private static final Comparator<SessionRecord> BY_START = Comparator.comparing(SessionRecord::started)
            .thenComparing(SessionRecord::routine)
            .thenComparing(SessionRecord::toString);

    private SessionOrder() {}

    /// The sessions, oldest first.
    static List<SessionRecord> sort(Collection<SessionRecord> sessions) {
        return sessions.stream().sorted(BY_START).toList();
    }

    /// A sorted list without some sessions and with a few others.
    ///
    /// @param removed by identity
    static List<SessionRecord> changed(
            List<SessionRecord> sorted, Set<SessionRecord> removed, Collection<SessionRecord> added) {
        List<SessionRecord> changed = new ArrayList<>(sorted.size() + added.size());
        for (SessionRecord session : sorted) {
            if (!removed.contains(session)) {
                changed.add(session);
            }
        }
        for (SessionRecord session : added) {
            int place = Collections.binarySearch(changed, session, BY_START);
            changed.add(place < 0 ? -place - 1 : place, session);
        }
        return Collections.unmodifiableList(changed);
    }

    /// The index of a session in a sorted list, or where it would be.
    static int indexOf(SessionRecord session, List<SessionRecord> sorted) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (sorted.get(middle).started().isBefore(session.started())) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        int index = from;
        while (index < sorted.size() && sorted.get(index).started().equals(session.started())) {
            if (sorted.get(index) == session) {
                return index;
            }
            index++;
        }
        return from;
    }
}
