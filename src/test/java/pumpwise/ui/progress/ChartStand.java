package pumpwise.ui.progress;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import pumpwise.progress.SampleSessions;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.rules.RuleId;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.check.RuleSwitch;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.progress.exercises.ExercisePageViewModel;
import pumpwise.ui.progress.exercises.ExercisesPart;
import pumpwise.ui.progress.exercises.ExercisesViewModel;
import pumpwise.ui.progress.part.LogEvaluation;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.progress.weeks.WeeksPart;
import pumpwise.ui.progress.weeks.WeeksViewModel;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The view-models of the charts over a log in memory, with the links that were followed.
public final class ChartStand implements ProgressLinks, RuleSwitch {

    public final Words words = Words.in(Locale.ENGLISH);
    public final SimpleObjectProperty<SessionListing> listing;
    public final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
    public final CurrentCatalog catalog = new CurrentCatalog(SampleSessions.CATALOG.exercises(), List.of());
    public final List<String> followed = new ArrayList<>();
    public final FixedPreferences preferences = new FixedPreferences();
    public final SimpleBooleanProperty needsRecovery = new SimpleBooleanProperty();
    public final LogEvaluation log;
    public final ExercisePageViewModel page;
    public final ExercisesViewModel exercises;
    public final WeeksViewModel weeks;
    private Routine routine = SampleSessions.SAMPLE;

    public ChartStand(List<SessionRecord> records, TaskExecutor tasks) {
        this(ChartLogs.listing(records), tasks);
    }

    public ChartStand(SessionListing sessions, TaskExecutor tasks) {
        listing = new SimpleObjectProperty<>(sessions);
        InstantSource clock = InstantSource.fixed(
                ChartLogs.TODAY.atTime(LocalTime.of(20, 0)).atZone(ChartLogs.ZONE).toInstant());
        log = new LogEvaluation(listing, settings, clock, () -> ChartLogs.ZONE, LogTasks.all(tasks));
        page = new ExercisePageViewModel(
                words,
                preferences,
                catalog::get,
                needsRecovery,
                tasks,
                ChartLogs.TODAY,
                session -> log.logProperty().get().file(session).ifPresent(this::showSession));
        weeks = new WeeksViewModel(
                log.logProperty(),
                catalog::get,
                () -> routine,
                this,
                preferences,
                tasks,
                session -> log.logProperty().get().file(session).ifPresent(this::showSession),
                words);
        exercises = new ExercisesViewModel(log.logProperty(), catalog.catalogProperty(), page, words);
    }

    /// The view of the weeks.
    public WeeksPart weeksPart() {
        return new WeeksPart(weeks, log, this, words);
    }

    /// The view of the exercises.
    public ExercisesPart exercisesPart() {
        return new ExercisesPart(exercises, log, this, words);
    }

    @Override
    public void switchOff(RuleId rule, String reason) {
        routine = routine.switchingOff(new RuleOff(rule.id(), reason));
    }

    @Override
    public void switchOn(RuleId rule) {
        routine = routine.switchingOn(rule.id());
    }

    @Override
    public void showSession(Path file) {
        followed.add("session " + file);
    }

    @Override
    public void showExercise(String exercise) {
        followed.add("exercise " + exercise);
    }

    @Override
    public void openInLibrary(String exercise) {
        followed.add("library " + exercise);
    }

    @Override
    public void startSession() {
        followed.add("start");
    }

    @Override
    public void importLog() {
        followed.add("import");
    }
}
