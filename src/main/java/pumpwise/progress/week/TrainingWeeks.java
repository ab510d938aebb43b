package pumpwise.progress.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.calendar.Week;
import pumpwise.session.record.SessionRecord;

/// All weeks from the first session to today, also those without a session.
public final class TrainingWeeks {

    private static final int WEEKS_OF_FREQUENCY = 4;

    private final List<TrainingWeek> newestFirst;
    private final Week running;

    private TrainingWeeks(List<TrainingWeek> newestFirst, Week running) {
        this.newestFirst = List.copyOf(newestFirst);
        this.running = running;
    }

    /// The weeks of a history.
    ///
    /// @param start the day on which weeks begin
    public static TrainingWeeks of(TrainingHistory history, DayOfWeek start) {
        Week running = Week.of(history.today(), start);
        Map<Week, List<SessionRecord>> sessions = new HashMap<>();
        Week first = running;
        Week last = running;
        for (SessionRecord session : history.counting()) {
            Week week = Week.of(history.day(session), start);
            first = week.first().isBefore(first.first()) ? week : first;
            last = week.first().isAfter(last.first()) ? week : last;
            sessions.computeIfAbsent(week, _ -> new ArrayList<>()).add(session);
        }
        List<TrainingWeek> weeks = new ArrayList<>();
        for (Week week = last; !week.first().isBefore(first.first()); week = week.plus(-1)) {
            List<SessionRecord> done = sessions.getOrDefault(week, List.of());
            TreeSet<LocalDate> days = done.stream().map(history::day).collect(Collectors.toCollection(TreeSet::new));
            weeks.add(new TrainingWeek(week, done, days, week.last().isBefore(history.today())));
        }
        return new TrainingWeeks(weeks, running);
    }

    /// The weeks, newest first. The first is the current one, unless there is a session from tomorrow in another time
    /// zone.
    public List<TrainingWeek> newestFirst() {
        return newestFirst;
    }

    /// The current week.
    public TrainingWeek current() {
        return newestFirst.stream()
                .filter(it -> it.week().equals(running))
                .findFirst()
                .orElseThrow();
    }

    private List<TrainingWeek> complete() {
        return newestFirst.stream().filter(TrainingWeek::isOver).toList();
    }

    /// The mean number of days trained per week in the last four complete weeks, without weeks before the first
    /// session; empty if there is no complete week.
    public OptionalDouble frequency() {
        return complete().stream()
                .limit(WEEKS_OF_FREQUENCY)
                .mapToInt(week -> week.days().size())
                .average();
    }

    /// The number of complete weeks in a row, up to last week, in which the goal was reached. The current week is added
    /// once it has reached the goal. Empty without a goal.
    ///
    /// @param goal the days per week; 0 for none
    public OptionalInt streak(int goal) {
        if (goal <= 0) {
            return OptionalInt.empty();
        }
        int complete = (int) complete().stream()
                .takeWhile(week -> week.days().size() >= goal)
                .count();
        return OptionalInt.of(complete + (current().days().size() >= goal ? 1 : 0));
    }
}
