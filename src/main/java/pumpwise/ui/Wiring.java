package pumpwise.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.catalog.Catalog;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionFiles;
import pumpwise.storage.settings.SettingsFile;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.ReducedMotion;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.Views;
import pumpwise.ui.library.LibraryScreen;
import pumpwise.ui.plan.PlanDependencies;
import pumpwise.ui.palette.Palette;
import pumpwise.ui.plan.PlanScreen;
import pumpwise.ui.plan.model.PlanPreferences;
import pumpwise.ui.progress.history.HistoryDependencies;
import pumpwise.ui.settings.SettingsScreen;
import pumpwise.ui.shell.DeferredScreen;
import pumpwise.ui.shell.KeyOverview;
import pumpwise.ui.shell.ShellController;
import pumpwise.ui.shell.ShellKeys;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.ui.shell.ShellWindow;
import pumpwise.ui.shell.UserActs;
import pumpwise.ui.task.Task;
import pumpwise.ui.train.TrainScreen;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainViewModel;
import pumpwise.words.Words;

/// The composition root: creates all parts of the window and connects them.
public final class Wiring {

    private final Words words;
    private final AppServices services;
    private final Views views;
    private final SavedSettings savedSettings;
    private final CurrentSettings settings;
    private final ShellViewModel shell;
    private final HomeFolder folder;
    private final ShellWindow window;
    private final KeyOverview keys;
    private final Overlay overlay;
    private final Startup startup;
    private final SystemTextSize textSize;
    private @Nullable PlanScreen plan;
    private @Nullable ProgressLink progress;
    private final OpenRequests requests;
    private boolean isTraining;

    /// @param startup the contents of the data directory
    /// @param system the appearance settings of the desktop
    Wiring(Stage stage, Words words, AppServices services, Startup startup, SystemLook system) {
        this.words = words;
        this.services = services;
        this.startup = startup;
        views = new Views(words);
        Path settingsPath = services.home().settings();
        savedSettings = new SavedSettings(
                words,
                settingsPath,
                new SettingsFile(settingsPath, services.home().files()),
                startup.settings(),
                services.tasks());
        settings = savedSettings.current();
        textSize = new SystemTextSize(system, settings, services.libraryTasks());
        shell = new ShellViewModel(settings, system);
        requests = new OpenRequests(shell, () -> isTraining);
        folder = new HomeFolder(words, services, shell);
        window = new ShellWindow(stage, shell, settings, services.screens());
        UserActs.listen(stage, services.logTasks().gate()::userActs);
        keys = new KeyOverview(shell, words, this::overlay);
        shell.themeProperty().get().prepare();
        overlay = new Overlay(new ShellController(shell, words, keys::show, new ErrorDetails(services.log())).connect());
    }

    /// Shows the window with the routine in it when that is read, and without it if that takes long.
    void open() {
        CannotSaveException problem = startup.problem();
        if (problem != null) {
            folder.report(problem);
        }
        savedSettings.reportTo(shell);
        // Cards belong to the screen that they were opened on.
        shell.currentProperty().subscribe(_ -> overlay.hideAll());
        window.create(overlay, new ShellKeys(shell, keys::show, overlay), words);
        window.onDrop(requests::open);
        window.whenSettled(textSize::read);
        if (window.showsPicture()) {
            replacePicture();
            return;
        }
        window.showSoon();
        services.tasks().run(Task.of(startup::data)
                .onDone(this::show)
                .onFailed(this::showBuiltIn));
    }

    /// Fills the window on the UI thread, without returning to the event queue: what the user has pressed by now is for
    /// the window, and the picture could not answer it.
    private void replacePicture() {
        try {
            show(startup.data());
        } catch (Exception e) {
            showBuiltIn(e);
        }
    }

    /// The user can still plan and train, and find out what is wrong.
    private void showBuiltIn(Throwable fault) {
        report(fault);
        show(StartupData.builtIn(services.home()));
    }

    /// Fills the window without showing it, and returns its contents.
    Scene rehearse(StartupData data) {
        window.completeAtOnce();
        window.create(overlay, new ShellKeys(shell, keys::show, overlay), words);
        fill(data);
        return window.scene();
    }

    private void show(StartupData data) {
        TrainViewModel training = fill(data);
        window.show();
        training.recover(data.exercises().get());
        requests.carryOutIn(planScreen());
    }

    /// Adds the screens, before the window is shown, so that they are styled and laid out only once.
    private TrainViewModel fill(StartupData startup) {
        CurrentCatalog exercises = startup.exercises();
        Catalog catalog = exercises.following();
        PumpCheck check = new PumpCheck(PumpRules.all(), catalog);
        SessionFiles sessions = new SessionFiles(
                services.home(), services.home().files(), ZoneId::systemDefault, exercises::snapshots);
        SharedLog log = new SharedLog(words, services, sessions.finished(), exercises, settings, shell);
        SessionScreens sessionScreens = new SessionScreens(words, services, shell, settings);
        TrainViewModel training = sessionScreens.training(sessions, log);
        TrainScreen train = new TrainScreen(training, views, words, overlay, shell::show, window::close);
        RoutineServices routines = new RoutineServices(words, services, settings, shell, overlay);
        ExerciseScreens screens = new ExerciseScreens(words, services, views, overlay, shell, settings, window::close);
        DeferredScreen<LibraryScreen> library = new DeferredScreen<>(
                "library.screen", Feather.BOOK_OPEN, () -> screens.library(startup, exercise -> planScreen().additions().add(exercise), this::showProgress));
        LearnLink learn = new LearnLink(words, catalog, settings, shell, overlay);
        Palette palette = screens.palette(exercises::get, name -> library.get().create(name));
        PlanScreen plan = new PlanScreen(
                new PlanDependencies(
                        words,
                        catalog,
                        check,
                        PlanPreferences.of(settings),
                        routines.files(startup.routines()),
                        palette,
                        new TrainingLink(training, exercises::get, shell),
                        routines.share(catalog)::show,
                        learn::explain,
                        this::showProgress,
                        session -> sessions.lastTime(session, services.timing().wall().instant()),
                        sessions.finished()::list,
                        ReducedMotion.reducedMotionProperty(overlay),
                        window::afterFirstFrame,
                        window::close),
                views,
                overlay,
                startup.routine());
        this.plan = plan;
        training.follow(plan::routine, exercises::get);
        plan.follow(exercises.catalogProperty());
        plan.foldSections(
                settings.get().planning().folded(),
                folded -> settings.change(old -> old.withPlanning(it -> it.withFolded(folded))));
        HistoryDependencies history = new HistoryDependencies(
                overlay,
                palette,
                startup.routines(),
                plan::routine,
                exercises::snapshots,
                window::close,
                folder.opener(services.home().sessions()));
        ProgressLink progress = new ProgressLink(
                words, services, log, exercises, settings, shell, history, plan.rules(), id -> library.get().open(id));
        this.progress = progress;
        if (startup.stored() != null) {
            plan.belongTo(startup.stored());
        }
        window.bindTitle(plan.titleProperty());
        shell.add(Destination.PLAN, plan);
        shell.add(Destination.TRAIN, train);
        shell.add(Destination.PROGRESS, progress.screen());
        shell.add(Destination.LIBRARY, library);
        shell.add(Destination.LEARN, learn.screen());
        shell.add(Destination.SETTINGS, new SettingsScreen(
                sessionScreens.settings(training, folder.opener()), views, words, () -> AboutProgram.card(words, services, shell, overlay)));
        shell.show(Destination.PLAN);
        sessionScreens.keepAwake(training);
        training.stageProperty().subscribe(now -> {
            isTraining = now == TrainStage.RUNNING;
            if (now == TrainStage.RECOVERY) {
                shell.show(Destination.TRAIN);
            }
        });
        startup.problems().forEach(shell::report);
        window.whenSettled(() -> progress.prepare(window.scene()));
        return training;
    }

    private void showProgress(String exercise) {
        Objects.requireNonNull(progress, "Progress comes first").openExercise(exercise);
    }

    private PlanScreen planScreen() {
        return Objects.requireNonNull(plan, "Plan comes first");
    }

    /// Handles the request of a second start of the program.
    void answer(OpenRequest request) {
        window.toFront();
        carryOut(request);
    }

    /// Does what a start of the program asks for, as soon as Plan exists.
    void carryOut(OpenRequest request) {
        requests.carryOut(request);
    }

    private Overlay overlay() {
        return overlay;
    }

    /// Reports an unexpected failure.
    void report(Throwable fault) {
        shell.report(UserError.unexpected(words, fault));
    }
}
