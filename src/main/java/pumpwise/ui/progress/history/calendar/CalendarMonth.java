package pumpwise.ui.progress.history.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.Week;
import pumpwise.ui.progress.history.model.HistoryIndex;

/// What the calendar shows: the weeks of a month, with the sessions of its days.
///
/// @param weeks those that there is room for
/// @param selected a day of the month
/// @param today may be in another month
record CalendarMonth(YearMonth month, List<Week> weeks, LocalDate selected, LocalDate today, HistoryIndex sessions) {

    static final int DAYS = 7;

    /// The day of a week and a column, both from 0; null if there is none, or one of another month.
    @Nullable LocalDate day(int week, int column) {
        if (week < 0 || week >= weeks.size() || column < 0 || column >= DAYS) {
            return null;
        }
        LocalDate day = weeks.get(week).days().get(column);
        return YearMonth.from(day).equals(month) ? day : null;
    }

    /// The number of sessions on a day.
    int count(LocalDate day) {
        return sessions.on(day).size();
    }

    /// How dark a day is, from 0 to 3.
    int shade(LocalDate day) {
        return sessions.step(day);
    }
}
