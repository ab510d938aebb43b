package pumpwise.ui.progress.plot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pumpwise.ui.progress.plot.Chart.DayRange;

/// The axis of time: every day is equally wide.
///
/// @param days what it covers
/// @param left the position of its start
/// @param width its width
record TimeScale(DayRange days, double left, double width) {

    private static final double DAYS_OF_WEEK = 7;
    private static final double DAYS_OF_MONTH = 30.4;
    private static final double DAYS_OF_YEAR = 365.25;
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;
    private static final int YEAR = 12;
    private static final int[] STEPS_OF_YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final double SECONDS_OF_DAY = 86_400;

    /// The least distance of ticks, of ticks with a date, and of ticks with the name of a month or a year.
    private static final double CLOSE = 12;
    private static final double ROOM_FOR_DATE = 56;
    private static final double ROOM_FOR_MONTH = 36;

    /// What the label of a tick says.
    enum Label {
        NONE,
        DATE,
        MONTH,
        YEAR
    }

    /// A mark of the axis.
    ///
    /// @param day where it is
    /// @param label what it says
    record Tick(LocalDate day, Label label) {}

    /// The position of a point in time.
    double x(LocalDateTime at) {
        double day = at.toLocalDate().toEpochDay() + at.toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
        return left + (day - days.from().toEpochDay()) * dayWidth();
    }

    /// The position of the beginning of a day.
    double x(LocalDate day) {
        return x(day.atStartOfDay());
    }

    /// The width of a day.
    double dayWidth() {
        return width / (days.end().toEpochDay() - days.from().toEpochDay());
    }

    /// The ticks: days, weeks, months, quarters or years, the closest that there is room for. Where not all can have a label,
    /// the first one of a month, a quarter, half a year or a year has.
    List<Tick> ticks() {
        double day = dayWidth();
        if (day >= ROOM_FOR_DATE) {
            return each(days.from(), date -> date.plusDays(1), _ -> Label.DATE);
        }
        if (day * DAYS_OF_WEEK >= CLOSE) {
            LocalDate first = days.from().with(TemporalAdjusters.nextOrSame(days.weekStart()));
            boolean room = day * DAYS_OF_WEEK >= ROOM_FOR_DATE;
            return each(
                    first,
                    date -> date.plusWeeks(1),
                    date -> room ? Label.DATE : date.getDayOfMonth() <= DAYS_OF_WEEK ? month(date) : Label.NONE);
        }
        if (day * DAYS_OF_MONTH >= CLOSE) {
            boolean room = day * DAYS_OF_MONTH >= ROOM_FOR_MONTH;
            return each(
                    firstOfMonth(1),
                    date -> date.plusMonths(1),
                    date -> room || isFirstOf(QUARTER, date) ? month(date) : Label.NONE);
        }
        if (day * DAYS_OF_YEAR >= ROOM_FOR_MONTH) {
            boolean room = day * DAYS_OF_YEAR / 2 >= ROOM_FOR_MONTH;
            return each(
                    firstOfMonth(QUARTER),
                    date -> date.plusMonths(QUARTER),
                    date -> isFirstOf(room ? HALF_YEAR : YEAR, date) ? month(date) : Label.NONE);
        }
        return years(day * DAYS_OF_YEAR);
    }

    private List<Tick> years(double year) {
        int every = IntStream.of(STEPS_OF_YEARS)
                .filter(step -> step * year >= ROOM_FOR_MONTH)
                .findFirst()
                .orElse(STEPS_OF_YEARS[STEPS_OF_YEARS.length - 1]);
        LocalDate first = days.from().with(TemporalAdjusters.firstDayOfYear());
        LocalDate start = first.minusYears(Math.floorMod(first.getYear(), every));
        return each(start, date -> date.plusYears(every), _ -> Label.YEAR);
    }

    private static Label month(LocalDate day) {
        return day.getMonthValue() == 1 ? Label.YEAR : Label.MONTH;
    }

    /// Whether a month begins a period of some months.
    private static boolean isFirstOf(int months, LocalDate day) {
        return (day.getMonthValue() - 1) % months == 0;
    }

    private LocalDate firstOfMonth(int months) {
        LocalDate first = days.from().with(TemporalAdjusters.firstDayOfMonth());
        return first.minusMonths((first.getMonthValue() - 1) % months);
    }

    private interface Next {
        LocalDate after(LocalDate day);
    }

    private interface Labels {
        Label of(LocalDate day);
    }

    private List<Tick> each(LocalDate first, Next next, Labels labels) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(days.end()); day = next.after(day)) {
            if (!day.isBefore(days.from())) {
                ticks.add(new Tick(day, labels.of(day)));
            }
        }
        return ticks;
    }
}
