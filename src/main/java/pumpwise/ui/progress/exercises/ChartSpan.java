package pumpwise.ui.progress.exercises;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pumpwise.catalog.Worded;
import pumpwise.ui.progress.plot.Chart.DayRange;

/// How far back the chart of an exercise goes.
public enum ChartSpan {
    THREE_MONTHS,
    YEAR,
    ALL;

    private static final int LEAST_DAYS = 28;
    private static final int MARGIN = 40;

    /// The days of the chart.
    ///
    /// @param first the day of the first session
    /// @param weekStart the day on which weeks begin
    DayRange days(LocalDate first, LocalDate today, DayOfWeek weekStart) {
        LocalDate from =
                switch (this) {
                    case THREE_MONTHS -> today.minusMonths(3);
                    case YEAR -> today.minusYears(1);
                    case ALL -> allFrom(first, today);
                };
        return new DayRange(from, today.plusDays(1), weekStart);
    }

    private static LocalDate allFrom(LocalDate first, LocalDate today) {
        long days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(first, today));
        return today.minusDays(days + Math.max(1, days / MARGIN));
    }

    /// Its part of text keys.
    String key() {
        return Worded.key(this);
    }
}
