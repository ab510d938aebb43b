package pumpwise.ui.progress.weeks;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import pumpwise.catalog.Worded;
import pumpwise.progress.week.Factor;
import pumpwise.progress.week.PumpPatterns;
import pumpwise.progress.week.PumpPatterns.Difference;
import pumpwise.progress.week.PumpTrend;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The texts about weeks, and about what went with a good pump.
final class WeekTexts {

    private static final double PERCENT = 100;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;

    private final Words words;
    private final DateWords dates;

    WeekTexts(Words words) {
        this.words = words;
        dates = new DateWords(words);
    }

    /// A number in large type.
    ///
    /// @param title what it is
    /// @param number the number; blank if it is not known
    /// @param remark more about it, or why it is not known
    record Tile(String title, String number, String remark) {}

    /// The tiles at the top.
    ///
    /// @param goal the days per week that the user wants; 0 for no goal
    List<Tile> tiles(WeeksSummary summary, int goal) {
        return List.of(week(summary, goal), frequency(summary), rating(summary.trend()));
    }

    private Tile week(WeeksSummary summary, int goal) {
        int days = summary.weeks().current().days().size();
        OptionalInt streak = summary.weeks().streak(goal);
        return new Tile(
                words.text("progress.weeks.this-week"),
                goal > 0
                        ? words.text("progress.weeks.of-goal", days, goal)
                        : words.text("progress.weeks.days", days),
                streak.isPresent() ? words.text("progress.weeks.streak", streak.getAsInt()) : "");
    }

    private Tile frequency(WeeksSummary summary) {
        String title = words.text("progress.weeks.frequency");
        OptionalDouble mean = summary.weeks().frequency();
        return mean.isPresent()
                ? new Tile(
                        title,
                        words.text("progress.number", mean.getAsDouble()),
                        words.text("progress.weeks.frequency.unit"))
                : new Tile(title, "", words.text("progress.weeks.frequency.none"));
    }

    private Tile rating(PumpTrend trend) {
        String title = words.text("progress.weeks.pump");
        if (trend.last().isEmpty()) {
            return new Tile(title, "", words.text("progress.weeks.pump.none"));
        }
        return new Tile(
                title,
                words.text("progress.weeks.mean", trend.last().getAsDouble()),
                trend.before().isEmpty()
                        ? words.text("progress.weeks.pump.scale")
                        : words.text("progress.weeks.pump.before", trend.before().getAsDouble()));
    }

    /// What stronger pumps had in common, a line for each difference; or why nothing is told.
    List<String> patterns(PumpPatterns patterns) {
        if (!patterns.isEnough()) {
            return List.of(words.text(
                    "progress.weeks.patterns.few",
                    PumpPatterns.LEAST_SESSIONS,
                    patterns.stronger(),
                    patterns.weaker()));
        }
        return patterns.differences().isEmpty()
                ? List.of(words.text("progress.weeks.patterns.none"))
                : patterns.differences().stream().map(this::difference).toList();
    }

    private String difference(Difference difference) {
        return words.text(
                "progress.weeks.factor." + Worded.key(difference.factor()),
                difference.delta() > 0 ? 1 : 0,
                value(difference.factor(), difference.stronger()),
                value(difference.factor(), difference.weaker()));
    }

    private String value(Factor factor, double value) {
        return switch (factor) {
            case HOLDS -> words.text("progress.weeks.percent", Math.round(value * PERCENT));
            case HOUR -> dates.time(LocalTime.ofSecondOfDay(Math.round(value * SECONDS_PER_HOUR) % SECONDS_PER_DAY));
            case LENGTH -> words.text("progress.number", Math.rint(value));
            case HARD_SETS, REPS, REST, TENSION, DAYS -> words.text("progress.number", value);
        };
    }
}
