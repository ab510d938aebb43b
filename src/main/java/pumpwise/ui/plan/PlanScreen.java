package pumpwise.ui.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.plan.DurationRange;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.check.RuleSwitch;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Views;
import pumpwise.ui.exercise.RoutineInPlan;
import pumpwise.ui.plan.exercise.ExerciseViewModel;
import pumpwise.ui.plan.file.FileDependencies;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.model.Lengths;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.start.StartViewModel;
import pumpwise.ui.routines.RoutineSize;
import pumpwise.ui.routines.RoutinesController;
import pumpwise.ui.routines.RoutinesViewModel;
import pumpwise.words.Words;

/// The Plan screen, where users edit a routine.
public final class PlanScreen implements Screen, RoutinesViewModel.Leaving {

    private static final KeyCombination LIST = KeyCombination.valueOf("Shortcut+O");
    private static final KeyCombination ALSO_LIST = KeyCombination.valueOf("Shortcut+L");

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final RoutineTexts texts;
    private final PlanController controller;
    private final PlanKeys keys;
    private final Parent root;
    private final Overlay overlay;
    private final PlanDependencies dependencies;
    private final Views views;
    private @Nullable RoutineList list;
    // A field, because a binding without a reference is garbage-collected.
    private final ObservableValue<String> title;

    /// The list of routines, which is created when it is first opened.
    private record RoutineList(RoutinesViewModel model, RoutinesController controller) {}

    /// @param overlay shows cards over the window
    /// @param first the routine to show first
    public PlanScreen(PlanDependencies dependencies, Views views, Overlay overlay, Routine first) {
        this.overlay = overlay;
        Words words = dependencies.words();
        this.dependencies = dependencies;
        this.views = views;
        plan = new PlanViewModel(words, dependencies.catalog(), dependencies.check(), dependencies.preferences(), first);
        files = new FilesViewModel(plan, dependencies.files(), words);
        texts = new RoutineTexts(plan, files, dependencies, overlay, this::toRoutine);
        controller = new PlanController(
                plan,
                files,
                dependencies.picker(),
                words,
                this::showRoutines,
                texts,
                dependencies.training(),
                exercise(dependencies),
                new StartViewModel(this::templates, new RoutineSize(words, this::length)::of, new Start()),
                dependencies.explain(),
                dependencies.progress(),
                dependencies.reducedMotionProperty(),
                dependencies.afterFirstFrame());
        root = controller.connect();
        controller.offerRecent(dependencies.preferences().recentProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && controller.close()) {
                event.consume();
            }
        });
        keys = new PlanKeys(controller);
        title = Bindings.createStringBinding(
                () -> words.text(plan.unsavedProperty().get() ? "plan.title.unsaved" : "plan.title.saved", plan.nameProperty().get()),
                plan.nameProperty(),
                plan.unsavedProperty());
    }

    private List<Routine> templates() {
        return Templates.all().stream()
                .map(template -> template.routine(dependencies.catalog()))
                .toList();
    }

    private String length(Routine routine) {
        Duration getReady = dependencies.preferences().getReadyProperty().getValue();
        SessionPlan session = SessionPlan.of(routine, dependencies.catalog(), getReady);
        return new Lengths(dependencies.words()).of(new DurationRange(session.least(), session.greatest()));
    }

    /// Folds these sections, and reports later changes of the folded sections.
    public void foldSections(Set<Section> folded, Consumer<Set<Section>> remember) {
        plan.table().fold(folded);
        plan.table().foldedProperty().subscribe((_, now) -> remember.accept(now));
    }

    private ExerciseViewModel exercise(PlanDependencies dependencies) {
        ExerciseViewModel exercise = new ExerciseViewModel(
                dependencies.words(),
                dependencies.catalog(),
                dependencies.log(),
                dependencies.files().errors(),
                dependencies.files().tasks());
        plan.history().currentProperty().subscribe(exercise::follow);
        return exercise;
    }

    /// The commands of the start card.
    private final class Start implements StartViewModel.Actions {
        @Override
        public void fill(Routine template) {
            plan.fill(template);
        }

        @Override
        public void add() {
            controller.add(null);
        }

        @Override
        public void openAnother() {
            showRoutines();
        }

        @Override
        public void paste() {
            texts.paste();
        }
    }

    /// Updates the routine whenever the exercises change.
    public void follow(ObservableValue<Catalog> catalog) {
        catalog.subscribe(plan::follow);
    }

    /// Declares that the current routine comes from this file.
    public void belongTo(StoredRoutine kept) {
        files.belongTo(kept);
    }

    /// Opens files. Those from other folders are copied into the user's routines.
    ///
    /// @param paths at least one
    public void importFiles(List<Path> paths) {
        files.importFiles(paths, this::toRoutine);
    }

    /// Creates a routine and goes to its name.
    public void createRoutine() {
        files.create(this::toName);
    }

    /// Goes to the Train screen with the routine.
    public void toTraining() {
        controller.commitTyped();
        dependencies.training().show(plan.routine());
    }

    private void showRoutines() {
        RoutineList shown = list == null ? createList() : list;
        list = shown;
        shown.model().show();
        overlay.show(shown.controller().card(), shown.controller().first());
    }

    private RoutineList createList() {
        Words words = dependencies.words();
        FileDependencies ports = dependencies.files();
        RoutinesViewModel.Dependencies sources = new RoutinesViewModel.Dependencies(
                ports.routines(), files, templates(), this::length, dependencies.sessions(), ports.tasks());
        RoutinesViewModel model = new RoutinesViewModel(words, sources, this);
        RoutinesController controller = new RoutinesController(model, words);
        views.load(controller).addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
        return new RoutineList(model, controller);
    }

    /// The keys that open the list also close it.
    private void pressedInList(KeyEvent event) {
        if (LIST.match(event) || ALSO_LIST.match(event)) {
            event.consume();
            toRoutine();
        }
    }

    @Override
    public void toRoutine() {
        if (list != null) {
            overlay.hide(list.controller().card());
        }
    }

    @Override
    public void toName() {
        toRoutine();
        controller.focusName();
    }

    /// Adds exercises to the current routine for other screens.
    public RoutineInPlan additions() {
        return new RoutineAdditions(plan);
    }

    /// Switches rules of the current routine for other screens.
    public RuleSwitch rules() {
        return plan.checkEdits();
    }

    /// The current routine.
    public Routine routine() {
        return plan.routine();
    }

    /// The name of the routine, with a star while it has unsaved changes.
    public ObservableValue<String> titleProperty() {
        return title;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public String titleKey() {
        return "plan.screen";
    }

    @Override
    public Ikon icon() {
        return Feather.CLIPBOARD;
    }

    @Override
    public void shown() {
        controller.focusStart();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        keys.press(event);
    }

    @Override
    public List<KeyHint> keyHints() {
        return PlanKeys.HINTS;
    }

    @Override
    public boolean mayClose() {
        controller.commitTyped();
        return files.mayLeave(dependencies.close());
    }
}
