package pumpwise.ui.progress.history.edit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The selected session as a form. One exercise at a time is open, because thousands of nodes would take long.
public final class EditPane extends ScrollArea {

    private static final double WIDTH_OF_NAME = 220;
    private static final double WIDTH = 104;
    private static final int NOTE_ROWS = 2;

    private final SessionEditor editor;
    private final Words words;
    private final ValueInput input = new ValueInput();
    private final FlowPane header = new FlowPane(16, 8);
    private final Label headerReason = new WrappingLabel("", "edit-refusal");
    private final VBox list = new VBox(4);
    private final List<ValueCell> headerCells = new ArrayList<>();
    private final List<ToggleButton> ratings = new ArrayList<>();
    private final TextArea note = new TextArea();
    private final Label noteReason = new WrappingLabel("", "edit-refusal");

    /// @param addExercise lets the user choose an exercise to add
    public EditPane(SessionEditor editor, Words words, Runnable addExercise) {
        this.editor = editor;
        this.words = words;
        setId("edit-pane");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("session-pane");
        NodeVisibility.set(headerReason, false);
        NodeVisibility.set(noteReason, false);
        Label hint = new WrappingLabel("", "edit-hint");
        NodeVisibility.showText(hint, editor.hintProperty());
        Button add = new Button(words.text("progress.edit.add-exercise"), new FontIcon(Feather.PLUS));
        add.setId("edit-add-exercise");
        add.setOnAction(_ -> addExercise.run());
        VBox content = new VBox(
                12, header, headerReason, hint, list, add, rating(), noteField(), noteReason);
        content.getStyleClass().add("session-content");
        setContent(content);
        editor.exercisesProperty().subscribe(this::showExercises);
        editor.editingProperty().subscribe(editing -> {
            if (editing) {
                begin();
            } else {
                input.finish();
            }
        });
    }

    private void begin() {
        header.getChildren().clear();
        headerCells.clear();
        for (EditedValue value : editor.header()) {
            ValueCell cell = new ValueCell(input, headerReason, value);
            cell.setPrefWidth(value.id().equals("routine") ? WIDTH_OF_NAME : WIDTH);
            headerCells.add(cell);
            Label name = new Label(value.label());
            name.getStyleClass().add("text-small");
            header.getChildren().add(new VBox(2, name, cell));
        }
        NodeVisibility.set(headerReason, false);
        list.getChildren().clear();
        showExercises(editor.exercisesProperty().get());
        setVvalue(0);
    }

    private HBox rating() {
        Label label = new Label(words.text("progress.edit.rating"));
        label.getStyleClass().add("text-small");
        HBox box = new HBox(4, label);
        box.setAlignment(Pos.CENTER_LEFT);
        for (int rating = 1; rating <= SessionRecord.MAX_RATING; rating++) {
            int chosen = rating;
            ToggleButton button = new ToggleButton(Integer.toString(rating));
            button.setId("edit-rating-" + rating);
            button.getStyleClass().add("choice");
            button.setAccessibleText(words.text("train.pump." + rating));
            button.setOnAction(_ -> editor.rate(chosen));
            ratings.add(button);
            box.getChildren().add(button);
        }
        return box;
    }

    private TextArea noteField() {
        note.setId("edit-note");
        note.setPromptText(words.text("progress.edit.label.note"));
        note.setAccessibleText(words.text("progress.edit.label.note"));
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        note.focusedProperty().subscribe(focused -> {
            if (!focused && editor.editingProperty().get()) {
                writeNote();
            }
        });
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                // A note contains no tabs, so the key moves the focus as usual.
                event.consume();
                (event.isShiftDown() ? ratings.getLast() : headerCells.getFirst()).requestFocus();
            }
        });
        return note;
    }

    private void writeNote() {
        String why = editor.note().write().apply(note.getText());
        noteReason.setText(why);
        NodeVisibility.set(noteReason, !why.isEmpty());
    }

    private void showExercises(List<EditedExercise> exercises) {
        if (!editor.editingProperty().get()) {
            return;
        }
        headerCells.forEach(cell -> cell.show(cell.value()));
        for (int rating = 1; rating <= ratings.size(); rating++) {
            ratings.get(rating - 1).setSelected(rating == editor.rating());
        }
        if (!note.isFocused()) {
            note.setText(editor.note().text().get());
        }
        while (list.getChildren().size() > exercises.size()) {
            list.getChildren().removeLast();
        }
        for (int index = 0; index < exercises.size(); index++) {
            if (index < list.getChildren().size()) {
                row(index).show(exercises.get(index));
            } else {
                int added = index;
                list.getChildren()
                        .add(new ExerciseEditor(editor, input, words, exercises.get(index), () -> toggle(added)));
            }
        }
    }

    private ExerciseEditor row(int index) {
        return (ExerciseEditor) list.getChildren().get(index);
    }

    private void toggle(int index) {
        boolean opens = !row(index).isOpen();
        input.finish();
        for (int each = 0; each < list.getChildren().size(); each++) {
            row(each).setOpen(each == index && opens);
        }
        if (opens) {
            row(index).focusFirst();
        }
    }

    /// Opens the first exercise, and moves the focus to its first value.
    public void focusFirst() {
        if (!list.getChildren().isEmpty() && !row(0).isOpen()) {
            toggle(0);
        } else if (!list.getChildren().isEmpty()) {
            row(0).focusFirst();
        } else {
            headerCells.getFirst().requestFocus();
        }
    }

    /// Saves what is being typed.
    public void commit() {
        input.commit();
        if (note.isFocused()) {
            writeNote();
        }
    }

    /// Whether something was typed that is not saved, so that Esc and the undo key mean the text.
    public boolean isPending() {
        return input.isPending() || (note.isFocused() && !note.getText().equals(editor.note().text().get()));
    }
}
