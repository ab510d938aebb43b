package pumpwise.ui.progress.exercises;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.set.ComparableLoad;
import pumpwise.progress.set.ExerciseKind;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Load;
import pumpwise.session.plan.Side;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.words.Words;

/// Makes the chart of an exercise: one point for each session.
final class ExerciseCharts {

    /// The lines of the metric set by set.
    private static final int MOST_SETS = 5;

    private static final int SPARKLINE_SESSIONS = 12;
    private static final double FINEST_WEIGHT = 0.5;
    private static final List<@Nullable Side> BOTH = Collections.singletonList(null);

    private final Words words;

    ExerciseCharts(Words words) {
        this.words = words;
    }

    /// A chart with the session of each of its points.
    record Drawn(Chart chart, List<SessionSets> sessions) {

        Drawn {
            sessions = List.copyOf(sessions);
        }
    }

    /// The chart of an exercise.
    ///
    /// @param weekStart the day on which weeks begin
    Drawn chart(
            ExerciseHistory exercise, TrainingHistory log, Metric metric, ChartSpan span, DayOfWeek weekStart) {
        DayRange range = span.days(SessionSets.firstDay(exercise, log), log.today(), weekStart);
        return chart(exercise, SessionSets.of(exercise, log, range.from()), log, metric, range);
    }

    /// The chart of the last sessions of an exercise, for a sparkline.
    Chart sparkline(ExerciseHistory exercise, TrainingHistory log) {
        List<SessionSets> sessions = SessionSets.newest(exercise, log, SPARKLINE_SESSIONS);
        LocalDate first = sessions.isEmpty() ? log.today() : sessions.getFirst().at().toLocalDate();
        LocalDate last = sessions.isEmpty() ? log.today() : sessions.getLast().at().toLocalDate();
        DayRange range = new DayRange(first, last.plusDays(1), DayOfWeek.MONDAY);
        Metric metric = Metric.of(exercise.kind()).getFirst();
        return chart(exercise, sessions, log, metric, range).chart();
    }

    private Drawn chart(
            ExerciseHistory exercise, List<SessionSets> all, TrainingHistory log, Metric metric, DayRange range) {
        Measure measure = new Measure(metric, exercise.loadForReps(), log.unit());
        List<@Nullable Side> sides =
                metric != Metric.VOLUME && all.stream().anyMatch(SessionSets::hasSides)
                        ? List.of(Side.LEFT, Side.RIGHT)
                        : BOTH;
        int most = all.stream().mapToInt(it -> it.sets().size()).max().orElse(1);
        List<String> lines = metric == Metric.SET_BY_SET
                ? IntStream.rangeClosed(1, Math.min(most, MOST_SETS))
                        .mapToObj(set -> words.text("progress.exercises.line.set", set))
                        .toList()
                : sides.stream().map(this::line).toList();
        ExerciseKind kind = exercise.kind();
        List<Point> points = new ArrayList<>();
        List<SessionSets> shown = new ArrayList<>();
        for (SessionSets session : all) {
            List<Double> values = metric == Metric.SET_BY_SET
                    ? setBySet(session, measure, lines.size())
                    : sides.stream().map(side -> measure.of(session.side(side))).toList();
            boolean isEmpty = values.stream().allMatch(value -> value.isNaN());
            boolean isHollow = isEmpty && metric == Metric.BEST_SET;
            if (!isEmpty || isHollow) {
                points.add(new Point(
                        session.at(),
                        isHollow ? Collections.nCopies(lines.size(), 0.0) : values,
                        isHollow ? Look.HOLLOW : Look.FULL,
                        group(session, metric, kind, isHollow, measure),
                        new SessionPointText(words, session, measure, values, sides, session == all.getLast())));
                shown.add(session);
            }
        }
        Kind drawing = metric == Metric.VOLUME ? Kind.SESSION_BARS : Kind.LINES;
        boolean isWeight = metric == Metric.BEST_SET || metric == Metric.LOAD_FOR_REPS;
        Chart chart = new Chart(
                drawing, unit(metric, kind, log), isWeight ? FINEST_WEIGHT : 1, range, lines, points, null);
        return new Drawn(chart, shown);
    }

    private String line(@Nullable Side side) {
        return side == null ? "" : words.text(side == Side.LEFT ? "progress.exercises.line.left" : "progress.exercises.line.right");
    }

    private static List<Double> setBySet(SessionSets session, Measure measure, int lines) {
        Double[] amounts = new Double[lines];
        Arrays.fill(amounts, Double.NaN);
        for (int index = 0; index < Math.min(lines, session.sets().size()); index++) {
            amounts[index] = measure.amount(session.sets().get(index));
        }
        return List.of(amounts);
    }

    /// Amounts with different bands cannot be compared, nor can amounts of sets with different loads.
    private String group(SessionSets session, Metric metric, ExerciseKind kind, boolean isHollow, Measure measure) {
        boolean byLoad =
                switch (metric) {
                    case BEST_SET -> isHollow;
                    case MOST_REPS, MOST_STEPS, LONGEST_SET -> kind == ExerciseKind.BAND;
                    case SET_BY_SET -> kind == ExerciseKind.BAND || kind == ExerciseKind.LOAD;
                    case LOAD_FOR_REPS, VOLUME -> false;
                };
        if (!byLoad) {
            return "";
        }
        SetResult set = metric == Metric.SET_BY_SET
                ? session.sets().getFirst()
                : measure.best(session.sets()).orElseThrow().set();
        Load load = set.load();
        return load == null || ComparableLoad.of(load, measure.unit()) instanceof ComparableLoad.None
                ? words.text("progress.exercises.no-load")
                : load.toString();
    }

    private String unit(Metric metric, ExerciseKind kind, TrainingHistory log) {
        return switch (metric) {
            case BEST_SET, LOAD_FOR_REPS, VOLUME -> log.unit().word();
            case MOST_REPS -> words.text("progress.unit.reps");
            case MOST_STEPS -> words.text("progress.unit.steps");
            case LONGEST_SET -> words.text("progress.unit.seconds");
            case SET_BY_SET ->
                unit(
                        switch (kind) {
                            case LOAD, BAND, REPS -> Metric.MOST_REPS;
                            case STEPS -> Metric.MOST_STEPS;
                            case TIME -> Metric.LONGEST_SET;
                        },
                        kind,
                        log);
        };
    }
}
