package pumpwise.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.notice.NoticeBar;
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
@SuppressWarnings("NullAway.Init") // The fields are filled by `connect`.
public final class PlanController {

    private static final double NARROW = 800;
    private static final double SIDE_AT_LEAST = 260;
    private static final double SIDE = 332;

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final ExercisePicker picker;
    private final Words words;
    private final Runnable showRoutines;
    private final RoutineTexts texts;
    private final Training training;
    private final ExerciseViewModel exercise;
    private final StartViewModel startModel;
    private final Consumer<RuleId> explain;
    private final Consumer<String> progress;
    private final ObservableValue<Boolean> reducedMotion;
    private final Consumer<Runnable> afterFirstFrame;

    private RoutineTable table;
    private RoutineArea area;

    private final PlanView view;

    PlanController(
            PlanViewModel plan,
            FilesViewModel files,
            ExercisePicker picker,
            Words words,
            Runnable showRoutines,
            RoutineTexts texts,
            Training training,
            ExerciseViewModel exercise,
            StartViewModel startModel,
            Consumer<RuleId> explain,
            Consumer<String> progress,
            ObservableValue<Boolean> reducedMotion,
            Consumer<Runnable> afterFirstFrame) {
        this.plan = plan;
        this.files = files;
        this.picker = picker;
        this.words = words;
        this.showRoutines = showRoutines;
        this.texts = texts;
        this.training = training;
        this.exercise = exercise;
        this.startModel = startModel;
        this.explain = explain;
        this.progress = progress;
        this.reducedMotion = reducedMotion;
        this.afterFirstFrame = afterFirstFrame;
        view = new PlanView(words);
    }

    /// Connects the view with the view-models, and returns it.
    Parent connect() {
        listen();
        plan.nameProperty().subscribe(view.name::setText);
        view.name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                rename();
            }
        });
        NameWidth.follow(view.name);
        // A long name is cut off, and the note has no other place here.
        Hint.set(view.name, () -> Stream.of(plan.routine().name(), plan.routine().note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n")));
        files.busyProperty().subscribe(this::showBusy);
        view.undo.disableProperty().bind(plan.undoState().undoableProperty().not());
        view.redo.disableProperty().bind(plan.undoState().redoableProperty().not());
        view.undoItem.disableProperty().bind(plan.undoState().undoableProperty().not());
        view.redoItem.disableProperty().bind(plan.undoState().redoableProperty().not());
        plan.undoState().undoNameProperty().subscribe(what -> name(view.undo, view.undoItem, "plan.undo.", what));
        plan.undoState().redoNameProperty().subscribe(what -> name(view.redo, view.redoItem, "plan.redo.", what));
        training.runningProperty().subscribe(_ -> nameStart());
        plan.startableProperty().subscribe(_ -> nameStart());
        table = new RoutineTable(plan, words, new RowCommands(plan, picker, exercise, progress), this::add);
        view.routine.getChildren().setAll(table);
        area = new RoutineArea(
                view.routine,
                table,
                () -> new StartCard(startModel, words),
                () -> table.isFocusWithin() || view.start.isFocused(),
                this::focusStart);
        plan.startableProperty().subscribe(startable -> area.show(!startable));
        view.side.prefWidthProperty().bind(view.body.widthProperty().map(PlanController::sideWidth));
        view.side.minWidthProperty().bind(view.side.prefWidthProperty());
        // The routine is on the screen sooner without it, and its place is reserved.
        afterFirstFrame.accept(
                () -> new SideColumn(plan, exercise, words, reducedMotion, view.side, table::focusRow, explain));
        NoticeBar notice = new SaveNotes(files, words, view.saveState, this::undo).bar();
        StackPane.setAlignment(notice, Pos.BOTTOM_LEFT);
        view.routine.getChildren().add(notice);
        view.foot.getChildren().setAll(new TimelineCard(plan.overview().timeline(), words));
        return view;
    }

    private void listen() {
        view.name.setOnAction(_ -> rename());
        view.routines.setOnAction(_ -> showRoutines());
        view.undo.setOnAction(_ -> undo());
        view.undoItem.setOnAction(_ -> undo());
        view.redo.setOnAction(_ -> redo());
        view.redoItem.setOnAction(_ -> redo());
        view.create.setOnAction(_ -> begin());
        view.open.setOnAction(_ -> showRoutines());
        view.importFile.setOnAction(_ -> importFile());
        view.paste.setOnAction(_ -> paste());
        view.share.setOnAction(_ -> share());
        view.shareItem.setOnAction(_ -> share());
        view.copy.setOnAction(_ -> copy());
        view.export.setOnAction(_ -> export());
        view.start.setOnAction(_ -> start());
        Hint.set(view.start, () -> words.text(training.runningProperty().getValue() ? "plan.start.running.hint" : "plan.start.hint"));
    }

    /// Offers the routines that were open last, without the open one.
    void offerRecent(ObservableValue<List<Path>> recent) {
        view.recent.offer(
                () -> recent.getValue().stream()
                        .filter(file -> !file.equals(files.fileProperty().get()))
                        .toList(),
                file -> files.open(file, () -> {}));
    }

    private void showBusy(boolean busy) {
        NodeVisibility.set(view.busy, busy);
        if (busy && view.busy.getChildren().isEmpty()) {
            view.busy.getChildren().add(new ProgressIndicator());
        }
    }

    private void nameStart() {
        boolean running = training.runningProperty().getValue();
        view.start.setText(words.text(running ? "plan.start.running" : "plan.start"));
        view.start.setDisable(!canStart());
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
        item.setText(text);
    }

    void rename() {
        if (!view.name.getText().equals(plan.nameProperty().get())) {
            plan.rename(view.name.getText());
            // The name may differ from what was typed.
            view.name.setText(plan.nameProperty().get());
        }
    }

    /// Commits the value that is being typed, so that commands act on what the user sees.
    void commitTyped() {
        rename();
        plan.table().commit();
    }

    void undo() {
        table.keepFocus(files::undo);
    }

    void redo() {
        table.keepFocus(files::redo);
    }

    void begin() {
        files.create(this::focusName);
    }

    void showRoutines() {
        showRoutines.run();
    }

    void importFile() {
        files.importFile(() -> {});
    }

    void paste() {
        texts.paste();
    }

    void share() {
        commitTyped();
        texts.share();
    }

    void copy() {
        commitTyped();
        texts.copy();
    }

    /// Saves immediately. The routine is saved anyway, but many users press this key out of habit.
    void save() {
        files.save();
    }

    void export() {
        files.export();
    }

    void start() {
        if (canStart()) {
            training.show(plan.routine());
        }
    }

    /// Asks for an exercise and adds it.
    ///
    /// @param section the target section; null for the one the exercise belongs in
    void add(@Nullable Section section) {
        picker.toAdd(plan::routine, section, picked -> plan.rows().add(picked.exercise(), picked.section()));
    }

    /// Moves the focus to the name and selects it, so that typing replaces it.
    void focusName() {
        view.name.requestFocus();
        view.name.selectAll();
    }

    /// Moves the focus to the next step: the button that starts a session, or the first template.
    void focusStart() {
        if (view.start.isDisable() && area.focusStart()) {
            return;
        }
        view.start.requestFocus();
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
