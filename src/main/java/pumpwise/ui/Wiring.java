package pumpwise.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.stage.Stage;
import pumpwise.catalog.Catalog;
import pumpwise.platform.awake.SessionScreenAwake;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.SessionFiles;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.Views;
import pumpwise.ui.library.LibraryScreen;
import pumpwise.ui.library.exercise.LibraryPorts;
import pumpwise.ui.palette.EquipmentPreference;
import pumpwise.ui.palette.Palette;
import pumpwise.ui.plan.PlanScreen;
import pumpwise.ui.plan.file.FilePorts;
import pumpwise.ui.settings.SettingsScreen;
import pumpwise.ui.settings.SettingsViewModel;
import pumpwise.ui.shell.KeyOverview;
import pumpwise.ui.shell.ShellController;
import pumpwise.ui.shell.ShellKeys;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.ui.shell.ShellWindow;
import pumpwise.ui.task.Task;
import pumpwise.ui.train.TrainScreen;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainViewModel;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Puts the window together. The one place where its parts are made.
public final class Wiring {

    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Words words;
    private final AppServices outside;
    private final Views views;
    private final CurrentSettings settings;
    private final ShellViewModel shell;
    private final ShellWindow window;
    private final KeyOverview keys;
    private final Overlay overlay;

    /// @param systemTheme what the rest of the system looks like
    public Wiring(Stage stage, Words words, AppServices outside, Theme systemTheme) {
        this.words = words;
        this.outside = outside;
        views = new Views(words);
        SettingsFile file = new SettingsFile(outside.home().settings(), new AtomicFile());
        settings = new CurrentSettings(file.read().settings(), next -> keep(file, next));
        shell = new ShellViewModel(settings, systemTheme);
        window = new ShellWindow(stage, shell, settings);
        keys = new KeyOverview(shell, words, () -> stage);
        overlay = new Overlay(views.load(new ShellController(shell, words, keys::show)));
    }

    /// Shows the window, and fills it as soon as everything is read.
    public void open() {
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> shell.tell(fault(fault)));
        try {
            outside.home().create();
        } catch (CannotSaveException e) {
            shell.tell(unwritable(e));
        }
        window.open(overlay, new ShellKeys(shell, keys::show, overlay.showing()::get), words);
        Settings remembered = settings.get();
        Task.of(() -> StartupData.read(outside.home(), remembered, words))
                .onDone(this::fill)
                .onFailed(fault -> shell.tell(fault(fault)))
                .runOn(outside.tasks());
    }

    private void fill(StartupData opening) {
        CurrentCatalog exercises = opening.exercises();
        Catalog catalog = exercises.following();
        PumpCheck check = new PumpCheck(PumpRules.all(), catalog);
        TrainViewModel training = training();
        TrainScreen train = new TrainScreen(training, views, words, shell::show, window::close);
        FilePorts files = new FilePorts(
                opening.files(),
                outside.choice(),
                outside.question(),
                shell,
                outside.tasks(),
                this::remember);
        LibraryScreen library = library(exercises);
        PlanScreen plan = new PlanScreen(
                new PlanScreen.Surroundings(
                        words,
                        catalog,
                        check,
                        files,
                        palette(exercises::get, library::create),
                        routine -> {
                            training.prepare(routine, exercises.get());
                            shell.show(train);
                        },
                        window::close),
                views,
                opening.routine());
        training.follow(plan::routine, exercises::get);
        plan.follow(exercises.catalog());
        opening.kept().ifPresent(plan::belongTo);
        window.entitle(plan.title());
        shell.add(plan);
        shell.add(train);
        shell.add(library);
        shell.addSettings(new SettingsScreen(settings(training), views, words));
        shell.show(plan);
        SessionScreenAwake session = new SessionScreenAwake(outside.awake(), this::inBackground);
        training.stageProperty().subscribe(now -> {
            session.set(now == TrainStage.RUNNING);
            if (now == TrainStage.RECOVERY) {
                shell.show(train);
            }
        });
        training.recover(exercises.get());
        opening.troubles().forEach(shell::tell);
    }

    private LibraryScreen library(CurrentCatalog exercises) {
        LibraryPorts ports = new LibraryPorts(
                words,
                exercises,
                new OwnExercises(outside.home().exercises(), new AtomicFile()),
                outside.imports(),
                shell,
                outside.tasks());
        return new LibraryScreen(ports, views, () -> shell.show(2), window::close);
    }

    private Palette palette(Supplier<Catalog> catalog, Consumer<String> makeOwn) {
        return new Palette(
                words,
                views,
                overlay,
                catalog,
                new EquipmentPreference(
                        () -> settings.get().planning().equipment(),
                        pieces -> settings.change(old -> old.withPlanning(it -> it.withEquipment(pieces)))),
                makeOwn);
    }

    private TrainViewModel training() {
        return new TrainViewModel(
                words,
                outside.timing(),
                new SessionFiles(outside.home(), new AtomicFile()),
                outside.speaker(),
                outside.voice(),
                settings,
                shell,
                () -> shell.show(0));
    }

    private SettingsViewModel settings(TrainViewModel training) {
        SettingsViewModel.Sounding sounding = new SettingsViewModel.Sounding(
                outside.speaker(),
                training.running().sound().silenceProperty(),
                outside.voice(),
                outside.timing().window());
        return new SettingsViewModel(words, settings, sounding, outside.home().folder());
    }

    private void keep(SettingsFile file, Settings next) {
        Task.of(() -> {
                    file.write(next);
                    return next;
                })
                // Not worth a banner: the setting holds until the program ends.
                .onFailed(fault -> LOG.log(Level.WARNING, "settings not kept", fault))
                .runOn(outside.tasks());
    }

    private void inBackground(Runnable work) {
        Task.of(() -> {
                    work.run();
                    return work;
                })
                .runOn(outside.tasks());
    }

    private void remember(Optional<Path> routine) {
        String path = routine.isPresent() ? routine.get().toString() : null;
        settings.change(old -> old.withPlanning(it -> it.withLastRoutine(path)));
    }

    private UserError fault(Throwable fault) {
        return new UserError(words.say("common.fault.what"), "", words.say("common.fault.remedy"), fault);
    }

    private UserError unwritable(CannotSaveException e) {
        return new UserError(
                words.say("common.home-failed.what", outside.home().folder().toString()),
                new ProblemWords(words).say(e),
                words.say("common.home-failed.remedy"),
                e);
    }
}
