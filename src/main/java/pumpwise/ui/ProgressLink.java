package pumpwise.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.check.RuleSwitch;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Screen;
import pumpwise.ui.progress.LogExtent;
import pumpwise.ui.progress.ProgressScreen;
import pumpwise.ui.progress.ProgressViewModel;
import pumpwise.ui.progress.exercises.ExercisePageViewModel;
import pumpwise.ui.progress.exercises.ExercisesPart;
import pumpwise.ui.progress.exercises.ExercisesViewModel;
import pumpwise.ui.progress.history.HistoryDependencies;
import pumpwise.ui.progress.history.HistoryPart;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.progress.part.LogEvaluation;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.progress.part.ProgressPage;
import pumpwise.ui.progress.part.ProgressParts;
import pumpwise.ui.progress.part.ProgressPreferences;
import pumpwise.ui.progress.part.SavedPreferences;
import pumpwise.ui.progress.weeks.WeeksPart;
import pumpwise.ui.progress.weeks.WeeksViewModel;
import pumpwise.ui.shell.DeferredScreen;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.ui.task.Task;
import pumpwise.words.Words;

/// The Progress screen, which is created when it is first shown, and the ways that lead from it to others. Nothing of
/// the log is read before.
final class ProgressLink implements ProgressLinks {

    private final Words words;
    private final AppServices services;
    private final SharedLog shared;
    private final CurrentCatalog exercises;
    private final CurrentSettings settings;
    private final ShellViewModel shell;
    private final HistoryDependencies history;
    private final RuleSwitch rules;
    private final Consumer<String> library;
    private final ProgressParts parts = new ProgressParts();
    private final ProgressViewModel progress;
    private final DeferredScreen<ProgressScreen> screen;
    private @Nullable WeeksViewModel weeks;
    private @Nullable LogTransfer transfer;

    /// @param rules switches the rules of the routine in Plan
    /// @param library shows an exercise in the Library
    ProgressLink(
            Words words,
            AppServices services,
            SharedLog shared,
            CurrentCatalog exercises,
            CurrentSettings settings,
            ShellViewModel shell,
            HistoryDependencies history,
            RuleSwitch rules,
            Consumer<String> library) {
        this.words = words;
        this.services = services;
        this.shared = shared;
        this.exercises = exercises;
        this.settings = settings;
        this.shell = shell;
        this.history = history;
        this.rules = rules;
        this.library = library;
        progress = new ProgressViewModel(settings, List.of(ProgressPage.values()));
        screen = new DeferredScreen<>("progress.screen", Feather.TRENDING_UP, this::create);
    }

    /// The screen.
    Screen screen() {
        return screen;
    }

    private ProgressScreen create() {
        LogViewModel log = shared.sessions();
        LogEvaluation evaluation = shared.evaluation();
        HistoryContext context = new HistoryContext(
                words,
                exercises.catalogProperty(),
                settings.valueProperty().map(it -> it.training().unit()),
                () -> settings.get().progress().loadSteps(),
                ZoneId::systemDefault,
                services.timing().wall(),
                settings.valueProperty().map(it -> it.progress().weekStart().day(Locale.getDefault())),
                services.tasks(),
                services.logTasks());
        parts.add(
                ProgressPage.HISTORY,
                () -> new HistoryPart(new HistoryViewModel(log, evaluation.logProperty(), context), history, this));
        ProgressPreferences preferences = new SavedPreferences(settings);
        Consumer<SessionRecord> open = session -> evaluation.logProperty().get().file(session).ifPresent(this::showSession);
        // History comes first, so what the others calculate waits until they are shown.
        parts.add(ProgressPage.EXERCISES, () -> exercises(evaluation, preferences, open));
        parts.add(ProgressPage.WEEKS, () -> new WeeksPart(weeks(preferences, open), evaluation, this, words));
        LogTransfer made = new LogTransfer(words, services, log, exercises, settings, shell, history.overlay());
        transfer = made;
        return new ProgressScreen(
                progress, parts, new LogExtent(log, words, ZoneId::systemDefault).textProperty(),
                made.actions(),
                log,
                this::whenIdle,
                words);
    }

    private void whenIdle(Runnable work) {
        services.logTasks().idle().run(Task.reporting(waiting -> {
                    waiting.letUserGoFirst();
                    return work;
                })
                .onDone(Runnable::run));
    }

    /// The weeks, which also tell the exercises whether recovery is needed.
    private WeeksViewModel weeks(ProgressPreferences preferences, Consumer<SessionRecord> open) {
        WeeksViewModel made = weeks == null
                ? new WeeksViewModel(
                        shared.evaluation().logProperty(),
                        exercises::get,
                        history.currentRoutine(),
                        rules,
                        preferences,
                        services.logTasks().awaited(),
                        open,
                        words)
                : weeks;
        weeks = made;
        return made;
    }

    private ExercisesPart exercises(
            LogEvaluation evaluation, ProgressPreferences preferences, Consumer<SessionRecord> open) {
        ExercisePageViewModel page = new ExercisePageViewModel(
                words,
                preferences,
                exercises::get,
                weeks(preferences, open).recoveryProperty(),
                services.logTasks().awaited(),
                evaluation.logProperty().get().history().today(),
                open);
        return new ExercisesPart(
                new ExercisesViewModel(evaluation.logProperty(), exercises.catalogProperty(), page, words),
                evaluation,
                this,
                words);
    }

    /// Reads the log in the background, and rehearses the screen between the newest sessions and all others.
    ///
    /// The window has just opened, so it waits until the user is idle.
    ///
    /// @param scene that of the window
    void prepare(Scene scene) {
        services.logTasks().gate().userActs();
        services.logTasks().idle().run(Task.reporting(progress -> {
                    progress.letUserGoFirst();
                    return scene;
                })
                .onDone(this::read));
    }

    private void read(Scene scene) {
        shared.refresh();
        ProgressRehearsal rehearsal = new ProgressRehearsal(
                words,
                services,
                shared.sessions().repository(),
                exercises.get().exercises(),
                settings.get(),
                shell,
                (others, log, catalog, current) ->
                        new ProgressLink(words, others, log, catalog, current, shell, history, rules, _ -> {}).screen.root(),
                ProgressRehearsal.Look.of(scene));
        services.logTasks().idle().run(Task.reporting(progress -> {
            rehearsal.run(progress);
            return rehearsal;
        }));
    }

    /// Goes to the Progress screen and shows an exercise there.
    void openExercise(String exercise) {
        shell.show(Destination.PROGRESS);
        screen.get();
        progress.show(ProgressPage.EXERCISES);
        parts.get(ProgressPage.EXERCISES).choose(exercise);
    }

    @Override
    public void showSession(Path file) {
        show(ProgressPage.HISTORY, file.toString());
    }

    @Override
    public void showExercise(String exercise) {
        show(ProgressPage.EXERCISES, exercise);
    }

    private void show(ProgressPage page, String id) {
        parts.get(page).choose(id);
        progress.follow(page);
    }

    @Override
    public void openInLibrary(String exercise) {
        library.accept(exercise);
    }

    @Override
    public void importLog() {
        if (transfer != null) {
            transfer.importLog();
        }
    }

    @Override
    public void startSession() {
        shell.show(Destination.TRAIN);
    }
}
