package pumpwise.ui.plan;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.ui.check.CheckCard;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.palette.ExercisePicker;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.view.RoutineTable;
import pumpwise.ui.plan.view.RowActions;
import pumpwise.ui.timeline.FiguresCard;
import pumpwise.ui.timeline.TimelineCard;
import pumpwise.words.Words;

/// Binds the Plan view to its view-models.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class PlanController implements RowActions {

    private static final double NARROW = 800;
    private static final double SIDE_AT_LEAST = 272;
    private static final double SIDE = 344;

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final ExercisePicker picker;
    private final Words words;
    private final Runnable showRoutines;
    private final Runnable startSession;

    private RoutineTable table;

    @FXML
    private TextField name;

    @FXML
    private Label saveState;

    @FXML
    private ProgressIndicator busy;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private MenuItem undoItem;

    @FXML
    private MenuItem redoItem;

    @FXML
    private Button start;

    @FXML
    private StackPane routine;

    @FXML
    private HBox body;

    @FXML
    private ScrollPane sidePane;

    @FXML
    private VBox side;

    @FXML
    private VBox foot;

    PlanController(
            PlanViewModel plan,
            FilesViewModel files,
            ExercisePicker picker,
            Words words,
            Runnable showRoutines,
            Runnable startSession) {
        this.plan = plan;
        this.files = files;
        this.picker = picker;
        this.words = words;
        this.showRoutines = showRoutines;
        this.startSession = startSession;
    }

    @FXML
    void initialize() {
        plan.nameProperty().subscribe(name::setText);
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                rename();
            }
        });
        NameWidth.follow(name);
        NodeVisibility.only(busy, files.busyProperty());
        undo.disableProperty().bind(plan.undoState().undoableProperty().not());
        redo.disableProperty().bind(plan.undoState().redoableProperty().not());
        undoItem.disableProperty().bind(plan.undoState().undoableProperty().not());
        redoItem.disableProperty().bind(plan.undoState().redoableProperty().not());
        plan.undoState().undoNameProperty().subscribe(what -> name(undo, undoItem, "plan.undo.", what));
        plan.undoState().redoNameProperty().subscribe(what -> name(redo, redoItem, "plan.redo.", what));
        start.disableProperty().bind(plan.startableProperty().not());
        table = new RoutineTable(plan, words, this, this::add);
        routine.getChildren().setAll(table);
        sidePane.prefWidthProperty().bind(body.widthProperty().map(PlanController::sideWidth));
        sidePane.minWidthProperty().bind(sidePane.prefWidthProperty());
        side.getChildren()
                .setAll(
                        new CheckCard(plan.check(), words),
                        new FiguresCard(plan.pictures().figures(), words));
        foot.getChildren().setAll(new SaveNotes(files, words, saveState).bar(), new TimelineCard(plan.pictures().timeline()));
    }

    /// In a narrow window the columns of the table need the width more than the side does.
    private static double sideWidth(Number window) {
        return Math.clamp(SIDE_AT_LEAST + (window.doubleValue() - NARROW) / 3, SIDE_AT_LEAST, SIDE);
    }

    private void name(Button button, MenuItem item, String key, String what) {
        String text = what.isEmpty() ? words.text(key + "nothing") : words.text(key + "what", what);
        button.setAccessibleText(text);
        button.getTooltip().setText(text);
        item.setText(text);
    }

    @FXML
    void rename() {
        if (!name.getText().equals(plan.nameProperty().get())) {
            plan.rename(name.getText());
            // The name can differ from what was typed.
            name.setText(plan.nameProperty().get());
        }
    }

    /// Commits what is being typed, so that commands act on what the user sees.
    void commitTyped() {
        rename();
        plan.table().commit();
    }

    @FXML
    void undo() {
        table.keepFocus(files::undo);
    }

    @FXML
    void redo() {
        table.keepFocus(files::redo);
    }

    @FXML
    void begin() {
        files.create(this::focusName);
    }

    @FXML
    void showRoutines() {
        showRoutines.run();
    }

    @FXML
    void importFile() {
        files.importFile(() -> {});
    }

    /// Saves at once. The routine is saved anyway, but many users press this key out of habit.
    void save() {
        files.save();
    }

    @FXML
    void export() {
        files.export();
    }

    @FXML
    void start() {
        if (plan.startableProperty().get()) {
            startSession.run();
        }
    }

    /// Asks for an exercise and adds it.
    ///
    /// @param section where it goes; null for where it belongs
    void add(@Nullable Section section) {
        picker.toAdd(plan::routine, section, picked -> plan.add(picked.exercise(), picked.section()));
    }

    @Override
    public void showExercise(Place place) {
        // The side column has no exercise panel yet.
    }

    @Override
    public void replace(Place place) {
        picker.toReplace(plan.exerciseAt(place), exercise -> plan.replace(place, exercise));
    }

    @Override
    public void move(Place place, int by) {
        plan.rows().move(place, by);
    }

    @Override
    public void step(Place place, int by) {
        plan.rows().step(place, by);
    }

    @Override
    public void drop(Place place, Place to) {
        plan.rows().drop(place, to);
    }

    @Override
    public void duplicate(Place place) {
        plan.rows().duplicate(place);
    }

    @Override
    public void remove(Place place) {
        plan.rows().remove(place);
    }

    @Override
    public Optional<String> joinedWith(Place place) {
        return plan.rows().joinedWith(place);
    }

    @Override
    public void join(Place place) {
        plan.rows().join(place);
    }

    @Override
    public void dissolve(Place place) {
        plan.rows().dissolve(place);
    }

    /// Moves the focus to the name and selects it, so that typing replaces it.
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    /// Moves the focus to the button that starts a session.
    void focusStart() {
        start.requestFocus();
    }
}
