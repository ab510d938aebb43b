package pumpwise.ui.progress.plot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart shows: one or more numbers of each session or week, on a true time axis.
///
/// @param kind how the numbers are drawn
/// @param unit of the numbers, such as `kg`; blank for none
/// @param finest the finest step of the numbers on the axis
/// @param range the days from the left edge to the right edge
/// @param lines the name of each line; the names of several are written at their ends
/// @param points in order of time
/// @param band a range of numbers to compare with; null for none
public record Chart(
        Kind kind,
        String unit,
        double finest,
        DayRange range,
        List<String> lines,
        List<Point> points,
        @Nullable Band band) {

    /// A longer time without a point breaks the line.
    public static final int LONGEST_GAP_IN_DAYS = 28;

    /// How the numbers are drawn.
    public enum Kind {
        /// Points that are joined by lines. The axis fits the numbers.
        LINES(0),
        /// A narrow bar for each session. The axis starts at 0.
        SESSION_BARS(1),
        /// A bar for each week. The axis starts at 0.
        WEEK_BARS(7);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        /// The number of days that a bar covers; 0 for lines.
        int days() {
            return days;
        }

        boolean isBars() {
            return days > 0;
        }
    }

    /// How a point or bar looks.
    public enum Look {
        FULL,
        /// A point on the base line, of a session whose number cannot be compared with the others.
        HOLLOW,
        /// A hatched bar, of a week that is not over.
        HATCHED
    }

    /// @throws IllegalArgumentException if a point does not have one number for each line
    public Chart {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        for (Point point : points) {
            if (point.values().size() != lines.size()) {
                throw new IllegalArgumentException(point + " for " + lines);
            }
        }
    }

    /// A chart without any points.
    ///
    /// @param day any day
    public static Chart empty(LocalDate day) {
        return new Chart(
                Kind.LINES, "", 1, new DayRange(day, day.plusDays(1), DayOfWeek.MONDAY), List.of(""), List.of(), null);
    }

    /// The days that a chart covers.
    ///
    /// @param from the first one
    /// @param end the day after the last one
    /// @param weekStart the day on which weeks begin
    public record DayRange(LocalDate from, LocalDate end, DayOfWeek weekStart) {

        /// @throws IllegalArgumentException if it is empty
        public DayRange {
            if (!from.isBefore(end)) {
                throw new IllegalArgumentException(from + " to " + end);
            }
        }
    }

    /// One session or week.
    ///
    /// @param at when it began
    /// @param values the number of each line; NaN where a line has none
    /// @param look how it is drawn
    /// @param group points of different groups cannot be compared, so the line is broken and the new group named; blank
    /// for none
    /// @param text what is said about it
    public record Point(LocalDateTime at, List<Double> values, Look look, String group, PointText text) {

        public Point {
            values = List.copyOf(values);
        }

        /// A point whose texts are known.
        public Point(
                LocalDateTime at, List<Double> values, Look look, String group, String label, String sentence) {
            this(at, values, look, group, new KnownText(label, sentence));
        }

        /// A few characters that are written at the point if there is room.
        public String label() {
            return text.label();
        }

        /// What the point says.
        public String sentence() {
            return text.sentence();
        }
    }

    /// The texts of a point, which can be made when they are needed.
    public interface PointText {

        /// A few characters that are written at the point if there is room.
        String label();

        /// What the point says.
        String sentence();
    }

    private record KnownText(String label, String sentence) implements PointText {}

    /// A range of numbers to compare with.
    ///
    /// @param low its lower end
    /// @param high its upper end
    public record Band(double low, double high) {}
}
