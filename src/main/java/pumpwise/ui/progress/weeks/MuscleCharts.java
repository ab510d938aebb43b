package pumpwise.ui.progress.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Muscle;
import pumpwise.progress.week.TrainingWeek;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.progress.plot.Chart.Band;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// Makes the charts of the hard sets: a bar for each week.
final class MuscleCharts {

    /// The sets per week that most studies looked at (Baz-Valle 2022, ACSM 2026).
    private static final Band STUDIES = new Band(10, 20);

    private final Words words;
    private final DateWords dates;

    MuscleCharts(Words words) {
        this.words = words;
        dates = new DateWords(words);
    }

    /// The chart of one muscle in the last weeks.
    ///
    /// @param most the number of weeks, also those before the first session
    Chart of(Muscle muscle, WeeksSummary summary, int most) {
        List<TrainingWeek> newestFirst = summary.weeks().newestFirst();
        TrainingWeek newest = newestFirst.getFirst();
        List<Point> points = new ArrayList<>();
        for (int back = most - 1; back >= 0; back--) {
            boolean isKnown = back < summary.recent().size();
            boolean isRunning = isKnown && !newestFirst.get(back).isOver();
            double sets = isKnown ? summary.recent().get(back).of(muscle) : 0;
            LocalDate day = newest.week().plus(-back).first();
            String sentence = words.text(
                    isRunning ? "progress.weeks.point.running" : "progress.weeks.point", dates.date(day), sets);
            points.add(new Point(
                    day.atStartOfDay(), List.of(sets), isRunning ? Look.HATCHED : Look.FULL, "", "", sentence));
        }
        DayRange range = new DayRange(
                newest.week().plus(1 - most).first(),
                newest.week().plus(1).first(),
                newest.week().first().getDayOfWeek());
        return new Chart(Kind.WEEK_BARS, "", 1, range, List.of(""), points, STUDIES);
    }
}
