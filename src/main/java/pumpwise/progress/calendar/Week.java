package pumpwise.progress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/// Seven days. A week has no number, because the week of New Year belongs to two years.
///
/// @param first its first day
public record Week(LocalDate first) {

    private static final int DAYS = 7;

    /// The week of a day.
    ///
    /// @param start the day on which weeks begin
    public static Week of(LocalDate day, DayOfWeek start) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(start)));
    }

    /// The week this many weeks later, or earlier if negative.
    public Week plus(int weeks) {
        return new Week(first.plusWeeks(weeks));
    }

    /// The last day.
    public LocalDate last() {
        return first.plusDays(DAYS - 1);
    }

    /// Whether a day is in this week.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /// Its seven days.
    public List<LocalDate> days() {
        return IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
    }
}
