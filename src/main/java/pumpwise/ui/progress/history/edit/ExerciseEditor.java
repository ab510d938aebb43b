package pumpwise.ui.progress.history.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// One exercise of a session that is edited: closed, it is a line with its sets; open, its sets have a row each.
final class ExerciseEditor extends VBox {

    /// After the title and at most three values.
    private static final int COLUMN_OF_REMOVE = 4;
    private static final double WIDTH_OF_LOAD = 104;
    private static final double WIDTH = 52;
    private static final double WIDTH_OF_TITLE = 76;

    private final SessionEditor editor;
    private final ValueInput input;
    private final Words words;
    private final Button title = new Button();
    private final GridPane rows = new GridPane(8, 4);
    private final Label reason = new WrappingLabel("", "edit-refusal");
    private final VBox body;
    private final List<ValueCell> cells = new ArrayList<>();
    private EditedExercise shown;
    private boolean isOpen;

    /// @param toggle opens this exercise and closes the others, or closes it
    ExerciseEditor(
            SessionEditor editor, ValueInput input, Words words, EditedExercise exercise, Consumer<ExerciseEditor> toggle) {
        this.editor = editor;
        this.input = input;
        this.words = words;
        shown = exercise;
        getStyleClass().add("exercise-editor");
        title.getStyleClass().addAll("quiet", "exercise-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnAction(_ -> toggle.accept(this));
        HBox.setHgrow(title, Priority.ALWAYS);
        Button remove = icon(Feather.TRASH_2, "progress.edit.remove-exercise");
        remove.getStyleClass().add("remove-exercise");
        remove.setOnAction(_ -> editor.removeExercise(shown));
        HBox head = new HBox(4, title, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        Button add = new Button(words.text("progress.edit.add-set"), new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("quiet", "add-set");
        add.setOnAction(_ -> editor.addSet(shown));
        NodeVisibility.set(reason, false);
        body = new VBox(4, rows, reason, add);
        body.getStyleClass().add("exercise-body");
        NodeVisibility.set(body, false);
        getChildren().setAll(head, body);
        label();
    }

    private Button icon(Feather icon, String key) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text(key));
        return button;
    }

    private void label() {
        title.setText(shown.name());
        title.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        title.setAccessibleText(words.text(
                isOpen ? "progress.edit.exercise.open" : "progress.edit.exercise.closed", shown.name()));
    }

    /// Whether it shows this exercise, perhaps with other values or sets.
    boolean isFor(EditedExercise exercise) {
        return shown.section() == exercise.section() && shown.name().equals(exercise.name());
    }

    /// Shows the same exercise with other values, or with other sets.
    void show(EditedExercise exercise) {
        boolean isSame = exercise.hasShapeOf(shown);
        shown = exercise;
        if (isOpen && !isSame) {
            fill();
        } else if (isOpen) {
            List<EditedValue> values =
                    exercise.sets().stream().flatMap(set -> set.values().stream()).toList();
            for (int index = 0; index < cells.size(); index++) {
                cells.get(index).show(values.get(index));
            }
        }
        label();
    }

    /// Opens or closes the exercise.
    void setOpen(boolean open) {
        if (open != isOpen) {
            isOpen = open;
            if (open) {
                fill();
            } else {
                rows.getChildren().clear();
                cells.clear();
            }
            NodeVisibility.set(body, open);
            label();
        }
    }

    boolean isOpen() {
        return isOpen;
    }

    /// Moves the focus to the first value.
    void focusFirst() {
        if (cells.isEmpty()) {
            title.requestFocus();
        } else {
            cells.getFirst().requestFocus();
        }
    }

    /// Moves the focus to the title.
    void focusTitle() {
        title.requestFocus();
    }

    private void fill() {
        input.finish();
        rows.getChildren().clear();
        cells.clear();
        int number = 0;
        for (int row = 0; row < shown.sets().size(); row++) {
            EditedExercise.EditedSet set = shown.sets().get(row);
            Label name = new Label(set.title());
            name.getStyleClass().add("text-small");
            name.setMinWidth(WIDTH_OF_TITLE);
            rows.add(name, 0, row);
            for (int column = 0; column < set.values().size(); column++) {
                EditedValue value = set.values().get(column);
                ValueCell cell = new ValueCell(input, reason, value);
                double width = value.id().equals("load") ? WIDTH_OF_LOAD : WIDTH;
                cell.setMinWidth(width);
                cell.setPrefWidth(width);
                cells.add(cell);
                HBox field = new HBox(4, cell, unit(value));
                field.setAlignment(Pos.CENTER_LEFT);
                rows.add(field, column + 1, row);
            }
            if (set.number() != number) {
                number = set.number();
                Button remove = icon(Feather.X, "progress.edit.remove-set");
                remove.getStyleClass().add("remove-set");
                remove.setOnAction(_ -> editor.removeSet(shown, set.number()));
                rows.add(remove, COLUMN_OF_REMOVE, row);
            }
        }
    }

    private static Label unit(EditedValue value) {
        Label unit = new Label(value.id().equals("load") ? "" : value.label());
        unit.getStyleClass().add("text-small");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        return unit;
    }
}
