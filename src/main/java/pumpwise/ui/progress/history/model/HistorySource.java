package pumpwise.ui.progress.history.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.MuscleSets;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SessionTotals;
import pumpwise.storage.session.StoredSession;

/// Evaluates the sessions for the list and the calendar. What it found out about a session is kept until the session
/// changes, so that an edit takes little time. Thread-safe.
final class HistorySource {

    private final IdentityHashMap<SessionRecord, Evaluated> known = new IdentityHashMap<>();
    private Circumstances circumstances = new Circumstances(Catalog.of(List.of()), WeightUnit.KILOGRAMS, ZoneOffset.UTC);

    /// What the evaluation depends on besides the sessions.
    ///
    /// @param catalog the exercises
    /// @param unit of loads that were logged without one
    /// @param here the zone of this machine
    record Circumstances(Catalog catalog, WeightUnit unit, ZoneId here) {}

    private record Evaluated(LocalDate day, double sets) {}

    /// Evaluates all sessions, in their order.
    synchronized List<HistoryEntry> evaluate(List<StoredSession> sessions, Circumstances now, LocalDate today) {
        if (!now.equals(circumstances)) {
            known.clear();
            circumstances = now;
        }
        IdentityHashMap<SessionRecord, Evaluated> current = new IdentityHashMap<>();
        List<HistoryEntry> entries = new ArrayList<>(sessions.size());
        for (StoredSession session : sessions) {
            Evaluated evaluated = known.computeIfAbsent(session.record(), this::evaluate);
            current.put(session.record(), evaluated);
            entries.add(new HistoryEntry(
                    session, evaluated.day, TrainingDay.isUnlikely(evaluated.day, today), evaluated.sets));
        }
        known.keySet().retainAll(current.keySet());
        return entries;
    }

    private Evaluated evaluate(SessionRecord record) {
        double sets = SessionTotals.of(record, circumstances.catalog(), circumstances.unit()).muscles().stream()
                .filter(it -> it.muscle().isGlute())
                .mapToDouble(MuscleSets::sets)
                .max()
                .orElse(0);
        return new Evaluated(TrainingDay.of(record, circumstances.here()), sets);
    }
}
