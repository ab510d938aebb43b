package pumpwise.ui.plan;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
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
import pumpwise.routine.Section;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.NoticeBar;
import pumpwise.ui.palette.ExercisePicker;
import pumpwise.ui.plan.exercise.ExerciseViewModel;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.start.StartCard;
import pumpwise.ui.plan.start.StartViewModel;
import pumpwise.ui.plan.view.RoutineTable;
import pumpwise.ui.timeline.TimelineCard;
import pumpwise.words.Words;

/// Binds the Plan view to its view-models.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class PlanController {

    private static final double NARROW = 800;
    private static final double SIDE_AT_LEAST = 260;
    private static final double SIDE = 332;

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final ExercisePicker picker;
    private final Words words;
    private final Runnable showRoutines;
    private final Training training;
    private final ExerciseViewModel exercise;
    private final StartViewModel startModel;
    private final ObservableValue<Boolean> reducedMotion;

    private RoutineTable table;
    private RoutineArea area;

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
            Training training,
            ExerciseViewModel exercise,
            StartViewModel startModel,
            ObservableValue<Boolean> reducedMotion) {
        this.plan = plan;
        this.files = files;
        this.picker = picker;
        this.words = words;
        this.showRoutines = showRoutines;
        this.training = training;
        this.exercise = exercise;
        this.startModel = startModel;
        this.reducedMotion = reducedMotion;
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
        training.runningProperty().subscribe(_ -> nameStart());
        plan.startableProperty().subscribe(_ -> nameStart());
        table = new RoutineTable(plan, words, new RowCommands(plan, picker, exercise), this::add);
        routine.getChildren().setAll(table);
        area = new RoutineArea(
                routine,
                table,
                () -> new StartCard(startModel, words),
                () -> table.isFocusWithin() || start.isFocused(),
                this::focusStart);
        plan.startableProperty().subscribe(startable -> area.show(!startable));
        sidePane.prefWidthProperty().bind(body.widthProperty().map(PlanController::sideWidth));
        sidePane.minWidthProperty().bind(sidePane.prefWidthProperty());
        new SideColumn(plan, exercise, words, reducedMotion, sidePane, side, table::focusRow);
        NoticeBar notice = new SaveNotes(files, words, saveState, this::undo).bar();
        StackPane.setAlignment(notice, Pos.BOTTOM_LEFT);
        routine.getChildren().add(notice);
        foot.getChildren().setAll(new TimelineCard(plan.overview().timeline(), words));
    }

    private void nameStart() {
        boolean running = training.runningProperty().getValue();
        start.setText(words.text(running ? "plan.start.running" : "plan.start"));
        start.getTooltip().setText(words.text(running ? "plan.start.running.hint" : "plan.start.hint"));
        start.setDisable(!canStart());
    }

    private boolean canStart() {
        return training.runningProperty().getValue() || plan.startableProperty().get();
    }

    /// In a narrow window, the columns of the table need the width more than the side column does.
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
            // The name may differ from what was typed.
            name.setText(plan.nameProperty().get());
        }
    }

    /// Commits the value that is being typed, so that commands act on what the user sees.
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

    /// Saves immediately. The routine is saved anyway, but many users press this key out of habit.
    void save() {
        files.save();
    }

    @FXML
    void export() {
        files.export();
    }

    @FXML
    void start() {
        if (canStart()) {
            training.show(plan.routine());
        }
    }

    /// Asks for an exercise and adds it.
    ///
    /// @param section the target section; null for the one the exercise belongs in
    void add(@Nullable Section section) {
        picker.toAdd(plan::routine, section, picked -> plan.add(picked.exercise(), picked.section()));
    }

    /// Moves the focus to the name and selects it, so that typing replaces it.
    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    /// Moves the focus to the next step: the button that starts a session, or the first template.
    void focusStart() {
        if (start.isDisable() && area.focusStart()) {
            return;
        }
        start.requestFocus();
    }

    /// Closes the panel or card that is open. Returns false if there is none.
    boolean close() {
        if (exercise.close()) {
            return true;
        }
        boolean isSaid = files.noticeProperty().get() != null;
        files.dismissNotice();
        return isSaid;
    }
}
