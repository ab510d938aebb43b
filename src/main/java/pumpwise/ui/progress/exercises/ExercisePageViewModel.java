package pumpwise.ui.progress.exercises;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.next.NextLoads;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.progress.exercises.ExerciseCharts.Drawn;
import pumpwise.ui.progress.exercises.ExerciseLines.NextLine;
import pumpwise.ui.progress.exercises.ExerciseLines.RecordLine;
import pumpwise.ui.progress.exercises.ExerciseLines.SessionLine;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.ui.progress.part.ProgressPreferences;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.progress.plot.PlotViewModel;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The progress of one exercise: its chart, records, and sessions. They are calculated in the background.
public final class ExercisePageViewModel {

    private final Words words;
    private final ProgressPreferences preferences;
    private final Supplier<Catalog> catalog;
    private final LoadStepViewModel step;
    private final ObservableValue<Boolean> needsRecovery;
    private final LatestTask pageTask;
    private final LatestTask chartTask;
    private final ExerciseCharts charts;
    private final ExerciseLines lines;
    private final PlotViewModel plot;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Metric> metric = new ReadOnlyObjectWrapper<>(Metric.BEST_SET);
    private final ReadOnlyObjectWrapper<ChartSpan> span = new ReadOnlyObjectWrapper<>(ChartSpan.THREE_MONTHS);
    private @Nullable Shown shown;
    private List<SessionSets> points = List.of();

    /// What is known of an exercise.
    ///
    /// @param exercise the exercise
    /// @param next the suggestion for the next session; null for none
    /// @param metrics what its chart can show
    /// @param loadReps the number of reps of [Metric#LOAD_FOR_REPS]
    /// @param records its records
    /// @param singleBest the estimated single best, or why there is none; blank for neither
    /// @param asymmetry a lasting difference between left and right; blank for none
    /// @param isComplete whether all sessions are read; records wait for that
    /// @param sessions its sessions, newest first
    public record Page(
            NamedExercise exercise,
            @Nullable NextLine next,
            List<Metric> metrics,
            int loadReps,
            List<RecordLine> records,
            String singleBest,
            String asymmetry,
            boolean isComplete,
            List<SessionRecord> sessions) {

        public Page {
            metrics = List.copyOf(metrics);
            records = List.copyOf(records);
            sessions = List.copyOf(sessions);
        }

        /// Whether the exercise was ever done.
        public boolean isDone() {
            return !sessions.isEmpty();
        }
    }

    private record Shown(NamedExercise exercise, ExerciseHistory history, EvaluatedLog log) {}

    /// @param preferences the start of the week and the increments
    /// @param catalog the current exercises
    /// @param needsRecovery whether a rule says that more recovery is needed
    /// @param tasks runs the calculations
    /// @param today the current day
    /// @param open opens a session
    public ExercisePageViewModel(
            Words words,
            ProgressPreferences preferences,
            Supplier<Catalog> catalog,
            ObservableValue<Boolean> needsRecovery,
            TaskExecutor tasks,
            LocalDate today,
            Consumer<SessionRecord> open) {
        this.words = words;
        this.preferences = preferences;
        this.catalog = catalog;
        this.needsRecovery = needsRecovery;
        pageTask = new LatestTask(tasks);
        chartTask = new LatestTask(tasks);
        charts = new ExerciseCharts(words);
        lines = new ExerciseLines(words);
        plot = new PlotViewModel(
                Chart.empty(today),
                index -> open.accept(points.get(index).session()));
        step = new LoadStepViewModel(words, preferences, this::showAgain);
        needsRecovery.subscribe((_, _) -> showAgain());
    }

    private void showAgain() {
        Shown current = shown;
        if (current != null) {
            show(current.exercise, current.log);
        }
    }

    /// By how much its load goes up.
    public LoadStepViewModel step() {
        return step;
    }

    /// What is known of the exercise; null if none is chosen.
    public ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What the chart shows.
    public ReadOnlyObjectProperty<Metric> metricProperty() {
        return metric.getReadOnlyProperty();
    }

    /// How far back the chart goes.
    public ReadOnlyObjectProperty<ChartSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// The chart.
    public PlotViewModel plot() {
        return plot;
    }

    /// Shows an exercise; null for none.
    void show(@Nullable NamedExercise exercise, EvaluatedLog log) {
        if (exercise == null) {
            shown = null;
            pageTask.cancel();
            chartTask.cancel();
            page.set(null);
            return;
        }
        boolean isOther = shown == null || !shown.exercise.id().equals(exercise.id());
        Shown next = new Shown(exercise, log.history().exercise(exercise.id()), log);
        shown = next;
        step.show(next.history, log.history().unit(), catalog.get());
        if (isOther) {
            plot.point(-1);
        }
        NextLoads loads = new NextLoads(
                log.history(), catalog.get(), preferences.increments(), needsRecovery.getValue());
        pageTask.run(Task.of(() -> page(next, loads)).onDone(calculated -> {
            if (isOther || !calculated.metrics().contains(metric.get())) {
                metric.set(calculated.metrics().getFirst());
            }
            page.set(calculated);
            draw();
        }));
    }

    private Page page(Shown of, NextLoads loads) {
        ExerciseHistory history = of.history;
        boolean isComplete = of.log.isComplete();
        return new Page(
                of.exercise,
                lines.next(history, loads).orElse(null),
                Metric.of(history.kind()),
                history.loadForReps().reps(),
                isComplete ? lines.records(history, of.log.history()) : List.of(),
                isComplete ? lines.singleBest(history, of.log.history()) : "",
                lines.asymmetry(history),
                isComplete,
                history.sessions().reversed());
    }

    private void draw() {
        Shown of = shown;
        if (of != null) {
            Metric what = metric.get();
            ChartSpan back = span.get();
            DayOfWeek start = preferences.weekStart();
            chartTask.run(Task.of(() -> charts.chart(of.history, of.log.history(), what, back, start))
                    .onDone(this::show));
        }
    }

    private void show(Drawn drawn) {
        points = drawn.sessions();
        int count = points.size();
        boolean isFirst = shown != null && shown.history.sessions().size() == 1;
        plot.show(
                drawn.chart(),
                isFirst
                        ? words.text("progress.exercises.chart.one")
                        : words.text("progress.exercises.chart." + span.get().key(), count));
    }

    /// Shows another number in the chart.
    public void show(Metric other) {
        metric.set(other);
        draw();
    }

    /// Shows the next (1) or previous (-1) number.
    public void stepMetric(int by) {
        Page current = page.get();
        if (current != null) {
            List<Metric> all = current.metrics();
            int next = all.indexOf(metric.get()) + by;
            if (next >= 0 && next < all.size()) {
                show(all.get(next));
            }
        }
    }

    /// Shows another range of time.
    public void show(ChartSpan other) {
        span.set(other);
        draw();
    }

    /// Shows a longer (1) or shorter (-1) range of time.
    public void stepSpan(int by) {
        List<ChartSpan> spans = List.of(ChartSpan.values());
        int next = spans.indexOf(span.get()) + by;
        if (next >= 0 && next < spans.size()) {
            show(spans.get(next));
        }
    }

    /// A line of the table, for one of the sessions of the page.
    SessionLine line(SessionRecord session) {
        Shown of = Objects.requireNonNull(shown, "no exercise is shown");
        return lines.session(session, of.history, of.log);
    }
}
