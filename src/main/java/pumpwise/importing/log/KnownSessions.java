package pumpwise.importing.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.importing.log.layout.ReadTime;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.session.record.SessionRecord;

/// The sessions in the log, where those of a file are looked for.
final class KnownSessions {

    /// Apps round the start of a session, so the same session may differ by this much.
    private static final Duration SAME = Duration.ofSeconds(60);

    private final Map<String, NavigableMap<Instant, SessionRecord>> starts = new HashMap<>();

    /// The starts by the clocks of the places where the sessions were.
    private final Map<String, NavigableMap<LocalDateTime, SessionRecord>> clocks = new HashMap<>();

    private final Map<LocalDate, List<SessionRecord>> days = new HashMap<>();

    private final Catalog catalog;

    /// @param zone of sessions that do not say where they were
    KnownSessions(Collection<SessionRecord> log, ZoneId zone, Catalog catalog) {
        this.catalog = catalog;
        for (SessionRecord session : log) {
            LocalDateTime clock =
                    session.started().atZone(TrainingDay.zone(session, zone)).toLocalDateTime();
            String routine = SessionBuilder.name(session.routine());
            starts.computeIfAbsent(routine, _ -> new TreeMap<>()).put(session.started(), session);
            clocks.computeIfAbsent(routine, _ -> new TreeMap<>()).put(clock, session);
            days.computeIfAbsent(clock.toLocalDate(), _ -> new ArrayList<>()).add(session);
        }
    }

    /// The session that another one repeats.
    ///
    /// @param start as the file has it; null if the file has the instant
    Optional<SessionRecord> find(SessionRecord session, @Nullable ReadTime start) {
        String routine = SessionBuilder.name(session.routine());
        Optional<SessionRecord> same = near(starts.get(routine), session.started());
        if (start == null || start.kind() == ReadTime.Kind.INSTANT) {
            return same;
        }
        return same.or(() -> near(clocks.get(routine), start.local()))
                .or(() -> start.kind() == ReadTime.Kind.DAY ? onDay(session, start.local().toLocalDate()) : Optional.empty());
    }

    private static <T extends Temporal> Optional<SessionRecord> near(
            @Nullable NavigableMap<T, SessionRecord> sessions, T start) {
        if (sessions == null) {
            return Optional.empty();
        }
        return Stream.of(Optional.ofNullable(sessions.floorEntry(start)), Optional.ofNullable(sessions.ceilingEntry(start)))
                .flatMap(Optional::stream)
                .filter(entry -> Duration.between(entry.getKey(), start).abs().compareTo(SAME) <= 0)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// A file with a single session for each day has the sets of all sessions of the day, and not their routines.
    private Optional<SessionRecord> onDay(SessionRecord session, LocalDate day) {
        List<SessionRecord> there = days.getOrDefault(day, List.of());
        return DoneSets.of(there, catalog).hasAll(session) ? there.stream().findFirst() : Optional.empty();
    }
}
