package pumpwise.progress.week;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import pumpwise.catalog.Catalog;
import pumpwise.progress.calendar.Week;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;

/// What was trained in one week.
///
/// @param week the week
/// @param sessions its sessions with work, oldest first
/// @param days the days with a session
/// @param isOver whether no day of it is left
public record TrainingWeek(Week week, List<SessionRecord> sessions, SortedSet<LocalDate> days, boolean isOver) {

    public TrainingWeek {
        sessions = List.copyOf(sessions);
        days = new TreeSet<>(days);
    }

    /// The hard sets of all its sessions.
    public HardSets hardSets(Catalog catalog) {
        return sessions.stream().map(session -> HardSets.of(session, catalog)).reduce(HardSets.NONE, HardSets::plus);
    }
}
