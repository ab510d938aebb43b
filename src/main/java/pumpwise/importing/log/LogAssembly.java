package pumpwise.importing.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.ReadSession;
import pumpwise.importing.log.layout.ReadTime;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

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
        KnownSessions known = new KnownSessions(existing, zone, catalog);
        Map<Same, SessionRecord> inFile = new HashMap<>();
        List<SkippedRow> skipped = new ArrayList<>(log.skipped());
        List<SessionRecord> sessions = new ArrayList<>();
        List<LogImport.Duplicate> duplicates = new ArrayList<>();
        for (Candidate each : candidates(log, unit, exercises, kept, skipped)) {
            SessionRecord session = each.session();
            Optional<SessionRecord> there = known.find(session, each.start());
            if (there.isPresent()) {
                duplicates.add(new LogImport.Duplicate(session, there.get(), false));
                continue;
            }
            SessionRecord before = inFile.putIfAbsent(Same.of(session), session);
            if (before != null) {
                duplicates.add(new LogImport.Duplicate(session, before, true));
            } else {
                sessions.add(session);
            }
        }
        skipped.sort(Comparator.comparingInt(SkippedRow::line));
        return new LogImport(sessions, duplicates, skipped);
    }

    /// A session of the file.
    ///
    /// @param start as the file has it; null if the file has the instant
    private record Candidate(SessionRecord session, @Nullable ReadTime start) {}

    /// What is equal in a session that a file has twice. Those that merely began within a minute are two.
    private record Same(Instant started, String routine, List<SetRecord> sets) {

        static Same of(SessionRecord session) {
            return new Same(session.started(), session.routine(), session.sets());
        }
    }

    private List<Candidate> candidates(
            ReadLog log, WeightUnit unit, Map<String, String> exercises, KeptNames kept, List<SkippedRow> skipped) {
        List<Candidate> candidates = new ArrayList<>();
        log.own().forEach(session -> candidates.add(new Candidate(session, null)));
        for (ReadSession session : log.foreign()) {
            SessionBuilder builder = new SessionBuilder(catalog, own, unit);
            session.sets().forEach(set -> {
                String exercise = exercises.getOrDefault(set.exercise(), LogNames.KEEP);
                boolean isKept = exercise.equals(LogNames.KEEP);
                builder.add(set, isKept ? kept.id(set.exercise()) : exercise, isKept, skipped::add);
            });
            ReadTime start = session.head().start();
            String routine = SessionBuilder.name(session.head().routine());
            builder.build(session.head(), start.at(zone), zone, routine.isEmpty() ? unnamed : routine, skipped::add)
                    .ifPresent(record -> candidates.add(new Candidate(record, start)));
        }
        return candidates;
    }
}
