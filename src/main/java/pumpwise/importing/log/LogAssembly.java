package pumpwise.importing.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pumpwise.catalog.Catalog;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.ReadSession;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;

/// Turns what was read from a log into sessions, and leaves out those that are there already.
public final class LogAssembly {

    private final Catalog catalog;
    private final Map<String, ExerciseSnapshot> own;
    private final ZoneId zone;
    private final String unnamed;

    /// @param own the user's own exercises, by id
    /// @param zone by whose clock the sessions of other apps started
    /// @param unnamed the routine of a session without one
    public LogAssembly(Catalog catalog, Map<String, ExerciseSnapshot> own, ZoneId zone, String unnamed) {
        this.catalog = catalog;
        this.own = Map.copyOf(own);
        this.zone = zone;
        this.unnamed = unnamed;
    }

    /// What an import would add.
    ///
    /// @param unit of weights without one
    /// @param exercises the ids of the exercises that names stand for; a name without one keeps its name
    /// @param existing the sessions that are there
    public LogImport assemble(
            ReadLog log, WeightUnit unit, Map<String, String> exercises, Collection<SessionRecord> existing) {
        KeptNames kept = new KeptNames(catalog, existing);
        KnownSessions known = new KnownSessions(existing);
        KnownSessions inFile = new KnownSessions(List.of());
        List<SkippedRow> skipped = new ArrayList<>(log.skipped());
        List<SessionRecord> sessions = new ArrayList<>();
        List<LogImport.Duplicate> duplicates = new ArrayList<>();
        for (SessionRecord session : records(log, unit, exercises, kept, skipped)) {
            SessionRecord there = known.find(session);
            SessionRecord before = inFile.find(session);
            if (there != null) {
                duplicates.add(new LogImport.Duplicate(session, there, false));
            } else if (before != null) {
                duplicates.add(new LogImport.Duplicate(session, before, true));
            } else {
                sessions.add(session);
                inFile.add(session);
            }
        }
        skipped.sort(Comparator.comparingInt(SkippedRow::line));
        return new LogImport(sessions, duplicates, skipped);
    }

    private List<SessionRecord> records(
            ReadLog log, WeightUnit unit, Map<String, String> exercises, KeptNames kept, List<SkippedRow> skipped) {
        List<SessionRecord> records = new ArrayList<>(log.own());
        for (ReadSession session : log.foreign()) {
            SessionBuilder builder = new SessionBuilder(catalog, own, unit);
            session.sets().forEach(set -> {
                String exercise = exercises.getOrDefault(set.exercise(), LogNames.KEEP);
                boolean isKept = exercise.equals(LogNames.KEEP);
                builder.add(set, isKept ? kept.id(set.exercise()) : exercise, isKept, skipped::add);
            });
            Instant started = session.head().start().at(zone);
            String routine = SessionBuilder.name(session.head().routine());
            builder.build(session.head(), started, zone, routine.isEmpty() ? unnamed : routine).ifPresent(records::add);
        }
        return records;
    }
}
