package pumpwise.progress.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pumpwise.catalog.Catalog;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.calendar.Week;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;

/// The days of the last 53 weeks, which are at least a year, with what was trained on each.
///
/// @param first the earliest week
/// @param today the current day, which is the last one
/// @param days the days with a session that has work
public record TrainingYear(Week first, LocalDate today, SortedMap<LocalDate, Day> days) {

    /// The number of weeks, including the current one.
    public static final int WEEKS = 53;

    public TrainingYear {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /// A day of training.
    ///
    /// @param sessions its sessions, oldest first
    /// @param sets their hard sets for the glutes
    public record Day(List<SessionRecord> sessions, double sets) {

        public Day {
            sessions = List.copyOf(sessions);
        }

        private Day with(SessionRecord session, double more) {
            List<SessionRecord> all = new ArrayList<>(sessions);
            all.add(session);
            return new Day(all, sets + more);
        }
    }

    /// The last weeks of a log.
    ///
    /// @param weeks the weeks of the history
    /// @param start the day on which weeks begin
    public static TrainingYear of(TrainingWeeks weeks, TrainingHistory history, DayOfWeek start, Catalog catalog) {
        LocalDate today = history.today();
        Week first = Week.of(today, start).plus(1 - WEEKS);
        TreeMap<LocalDate, Day> days = new TreeMap<>();
        weeks.newestFirst().stream()
                .filter(week -> !week.week().first().isBefore(first.first()))
                .flatMap(week -> week.sessions().stream())
                .filter(session -> !history.day(session).isAfter(today))
                .forEach(session -> days.merge(
                        history.day(session),
                        new Day(List.of(session), HardSets.of(session, catalog).ofGlutes()),
                        (before, one) -> before.with(session, one.sets())));
        return new TrainingYear(first, today, days);
    }

    /// What was trained on a day; empty for nothing.
    public Optional<Day> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /// The first day.
    public LocalDate from() {
        return first.first();
    }

    /// Whether a day is one of them.
    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(today);
    }
}
