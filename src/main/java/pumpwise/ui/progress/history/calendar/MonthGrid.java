package pumpwise.ui.progress.history.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import pumpwise.progress.calendar.Week;

/// The weeks of a month as the calendar shows them.
final class MonthGrid {

    private MonthGrid() {}

    /// The weeks with a day in a month.
    ///
    /// @param start the day on which weeks begin
    /// @param selected a day of the month
    /// @param most the number of weeks that there is room for; the selected day stays among them
    static List<Week> weeks(YearMonth month, DayOfWeek start, LocalDate selected, int most) {
        List<Week> weeks = new ArrayList<>();
        for (Week week = Week.of(month.atDay(1), start); !week.first().isAfter(month.atEndOfMonth()); week = week.plus(1)) {
            weeks.add(week);
        }
        while (weeks.size() > most) {
            if (weeks.getLast().contains(selected)) {
                weeks.removeFirst();
            } else {
                weeks.removeLast();
            }
        }
        return weeks;
    }
}
