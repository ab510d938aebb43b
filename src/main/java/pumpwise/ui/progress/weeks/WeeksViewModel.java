package pumpwise.ui.progress.weeks;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.week.PumpPatterns;
import pumpwise.progress.week.PumpTrend;
import pumpwise.progress.week.TrainingWeek;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.progress.week.TrainingYear;
import pumpwise.routine.Routine;
import pumpwise.rules.RuleId;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.check.ReasonViewModel;
import pumpwise.ui.check.RuleSwitch;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.ui.progress.part.ProgressPreferences;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.progress.plot.PlotViewModel;
import pumpwise.ui.progress.weeks.ShownWeeks.MuscleRow;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The weeks of the log. Numbers of the whole log wait until all sessions are read.
public final class WeeksViewModel {

    /// The weeks that are shown if there is room.
    public static final int MANY = 26;

    /// The weeks that are shown in a small window.
    public static final int FEW = 12;

    private final ObservableValue<EvaluatedLog> log;
    private final Supplier<Catalog> catalog;
    private final Supplier<Routine> routine;
    private final RuleSwitch rules;
    private final ProgressPreferences preferences;
    private final Consumer<SessionRecord> open;
    private final Words words;
    private final WeekTexts texts;
    private final MuscleCharts charts;
    private final LatestTask task;
    private final ReasonViewModel reason;
    private final YearViewModel year;
    private final Map<Muscle, PlotViewModel> plots = new EnumMap<>(Muscle.class);
    private final ReadOnlyObjectWrapper<@Nullable ShownWeeks> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper recovery = new ReadOnlyBooleanWrapper();
    private @Nullable WeeksSummary summary;
    private int weeks = MANY;
    private boolean isAll;

    /// @param log the evaluated log
    /// @param catalog the current exercises
    /// @param routine the routine in Plan, which the rules look at
    /// @param rules switches rules for that routine
    /// @param preferences the goal and the start of the week
    /// @param tasks runs the calculations
    /// @param open opens a session
    public WeeksViewModel(
            ObservableValue<EvaluatedLog> log,
            Supplier<Catalog> catalog,
            Supplier<Routine> routine,
            RuleSwitch rules,
            ProgressPreferences preferences,
            TaskExecutor tasks,
            Consumer<SessionRecord> open,
            Words words) {
        this.open = open;
        this.log = log;
        this.catalog = catalog;
        this.routine = routine;
        this.rules = rules;
        this.preferences = preferences;
        this.words = words;
        texts = new WeekTexts(words);
        charts = new MuscleCharts(words);
        task = new LatestTask(tasks);
        reason = new ReasonViewModel(words, this::switchOffHere);
        year = new YearViewModel(words, open);
        log.subscribe(_ -> refresh());
    }

    /// Calculates everything again, because the log, the routine or the preferences may have changed.
    public void refresh() {
        EvaluatedLog current = log.getValue();
        empty.set(current.isComplete() && current.history().newestFirst().isEmpty());
        if (!current.isComplete()) {
            return;
        }
        TrainingHistory history = current.history();
        Catalog exercises = catalog.get();
        Routine planned = routine.get();
        Set<RuleId> off = Set.copyOf(preferences.rulesOff());
        DayOfWeek start = preferences.weekStart();
        task.run(Task.of(() -> {
                    TrainingWeeks all = TrainingWeeks.of(history, start);
                    return new WeeksSummary(
                            all,
                            TrainingYear.of(all, history, start, exercises),
                            all.newestFirst().stream()
                                    .limit(MANY)
                                    .map(week -> week.hardSets(exercises))
                                    .toList(),
                            PumpTrend.of(history),
                            PumpPatterns.of(history, exercises),
                            new LogCheck(words, exercises).check(history, planned, off),
                            new LogCheck(words, exercises).off(planned),
                            planned.name());
                })
                .onDone(this::show));
    }

    private void show(WeeksSummary calculated) {
        summary = calculated;
        year.show(calculated.year());
        recovery.set(calculated.findings().stream().anyMatch(it -> it.rule() == RuleId.WEEKLY_RECOVERY));
        fill();
    }

    private void fill() {
        WeeksSummary current = summary;
        if (current == null) {
            return;
        }
        List<Muscle> all = muscles(current);
        List<Muscle> wanted = isAll ? all : all.stream().filter(Muscle::isGlute).toList();
        for (Muscle muscle : wanted) {
            Chart chart = charts.of(muscle, current, weeks);
            plots.computeIfAbsent(muscle, _ -> new PlotViewModel(chart, this::open))
                    .show(chart, words.text("progress.weeks.chart", name(muscle), weeks));
        }
        int unrated = current.recent().getFirst().withoutEffort();
        int sets = current.recent().getFirst().sets();
        shown.set(new ShownWeeks(
                texts.tiles(current, preferences.goal()),
                wanted.stream().map(muscle -> row(muscle, current)).toList(),
                all.size() - wanted.size(),
                unrated == 0 ? "" : words.text("progress.weeks.unrated", unrated, sets),
                current.routine(),
                current.findings(),
                current.off(),
                current.patterns().isEnough()
                        ? words.text(
                                "progress.weeks.patterns.ratings",
                                current.patterns().stronger(),
                                current.patterns().weaker())
                        : "",
                texts.patterns(current.patterns())));
    }

    private MuscleRow row(Muscle muscle, WeeksSummary of) {
        return new MuscleRow(
                muscle, name(muscle), words.text("progress.weeks.current", of.recent().getFirst().of(muscle)));
    }

    private String name(Muscle muscle) {
        return words.text("rules.muscle." + muscle.key());
    }

    /// The gluteal muscles, and then the others that were trained in these weeks, by their sets.
    private List<Muscle> muscles(WeeksSummary of) {
        Map<Muscle, Double> sums = new EnumMap<>(Muscle.class);
        of.recent().stream()
                .limit(weeks)
                .flatMap(week -> week.muscles().stream())
                .forEach(it -> sums.merge(it.muscle(), it.sets(), Double::sum));
        List<Muscle> muscles = new ArrayList<>(Muscle.glutes());
        sums.entrySet().stream()
                .filter(entry -> !entry.getKey().isGlute() && entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> muscles.add(entry.getKey()));
        return muscles;
    }

    /// Everything that is shown; null until the log is read.
    ReadOnlyObjectProperty<@Nullable ShownWeeks> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The days of the last year.
    YearViewModel year() {
        return year;
    }

    /// Whether there are no sessions.
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// The chart of a muscle that is shown.
    PlotViewModel plot(Muscle muscle) {
        return Objects.requireNonNull(plots.get(muscle), muscle::name);
    }

    /// Shows this many weeks.
    public void showWeeks(int count) {
        if (count != weeks) {
            weeks = count;
            fill();
        }
    }

    /// Shows the charts of all muscles, or only those of the gluteal muscles.
    public void showAll(boolean all) {
        isAll = all;
        fill();
    }

    /// Switches a rule off or on for all routines.
    public void switchRule(RuleId rule, boolean on) {
        preferences.switchRule(rule, on);
        refresh();
    }

    /// Asks why a rule is switched off for the routine in Plan, with the usual answer.
    void askWhy(RuleId rule) {
        reason.ask(rule);
        if (reason.textProperty().get().isEmpty()) {
            reason.textProperty().set(reason.suggestions(rule).getFirst());
        }
    }

    /// The reason for switching a rule off for the routine in Plan.
    ReasonViewModel reason() {
        return reason;
    }

    private void switchOffHere(RuleId rule, String why) {
        rules.switchOff(rule, why);
        refresh();
    }

    /// Switches a rule on again for the routine in Plan.
    void switchOnHere(RuleId rule) {
        rules.switchOn(rule);
        refresh();
    }

    /// Opens the newest session in the week of a bar.
    private void open(int index) {
        int back = weeks - 1 - index;
        List<TrainingWeek> all = summary == null ? List.of() : summary.weeks().newestFirst();
        if (back >= 0 && back < all.size() && !all.get(back).sessions().isEmpty()) {
            open.accept(all.get(back).sessions().getLast());
        }
    }

    /// Whether a rule says that more recovery is needed.
    public ReadOnlyBooleanProperty recoveryProperty() {
        return recovery.getReadOnlyProperty();
    }
}
