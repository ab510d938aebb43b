package pumpwise.ui.progress.history.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.DoubleSupplier;
import pumpwise.catalog.Catalog;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;

/// Evaluates the sessions for the list and the calendar. What it found out about a session is kept until the session
/// changes, so that an edit takes little time. Thread-safe.
final class HistorySource {

    private final IdentityHashMap<SessionRecord, Evaluated> known = new IdentityHashMap<>();
    private Circumstances circumstances = new Circumstances(Catalog.of(List.of()), ZoneOffset.UTC);

    /// What the evaluation depends on besides the sessions.
    ///
    /// @param catalog the exercises
    /// @param here the zone of this machine
    record Circumstances(Catalog catalog, ZoneId here) {}

    /// The day of a session, and its hard sets. Only those of the month that is shown are ever counted, because counting
    /// those of a large log takes a second.
    private static final class Evaluated implements DoubleSupplier {

        private static final double UNKNOWN = -1;

        private final SessionRecord record;
        private final Catalog catalog;
        private final LocalDate day;
        private volatile double sets = UNKNOWN;

        Evaluated(SessionRecord record, Circumstances circumstances) {
            this.record = record;
            catalog = circumstances.catalog();
            day = TrainingDay.of(record, circumstances.here());
        }

        @Override
        public double getAsDouble() {
            double known = sets;
            if (known == UNKNOWN) {
                known = HardSets.of(record, catalog).ofGlutes();
                sets = known;
            }
            return known;
        }
    }

    /// Evaluates all sessions, in their order.
    synchronized List<HistoryEntry> evaluate(List<StoredSession> sessions, Circumstances now, LocalDate today) {
        if (!now.equals(circumstances)) {
            known.clear();
            circumstances = now;
        }
        IdentityHashMap<SessionRecord, Evaluated> current = new IdentityHashMap<>();
        List<HistoryEntry> entries = new ArrayList<>(sessions.size());
        for (StoredSession session : sessions) {
            Evaluated evaluated = known.computeIfAbsent(session.record(), it -> new Evaluated(it, circumstances));
            current.put(session.record(), evaluated);
            entries.add(new HistoryEntry(
                    session, evaluated.day, TrainingDay.isUnlikely(evaluated.day, today), evaluated));
        }
        known.keySet().retainAll(current.keySet());
        return entries;
    }
}
