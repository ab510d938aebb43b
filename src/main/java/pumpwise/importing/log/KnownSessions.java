package pumpwise.importing.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;

/// The sessions that are there already, by routine and start.
final class KnownSessions {

    /// Apps round the start of a session, so the same session may differ by this much.
    private static final Duration SAME = Duration.ofSeconds(60);

    private final Map<String, NavigableMap<Instant, SessionRecord>> sessions = new HashMap<>();

    KnownSessions(Collection<SessionRecord> all) {
        all.forEach(this::add);
    }

    void add(SessionRecord session) {
        sessions.computeIfAbsent(session.routine(), _ -> new TreeMap<>()).put(session.started(), session);
    }

    /// The session that another one repeats; null if there is none.
    @Nullable SessionRecord find(SessionRecord session) {
        NavigableMap<Instant, SessionRecord> same = sessions.getOrDefault(session.routine(), new TreeMap<>());
        return Stream.of(same.floorEntry(session.started()), same.ceilingEntry(session.started()))
                .filter(entry -> entry != null
                        && Duration.between(entry.getKey(), session.started()).abs().compareTo(SAME) <= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
