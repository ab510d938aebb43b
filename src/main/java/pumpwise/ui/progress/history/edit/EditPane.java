package pumpwise.ui.progress.history.edit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
import pumpwise.catalog.Worded;
import pumpwise.routine.Section;
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
    private final List<ExerciseEditor> rows = new ArrayList<>();
    private final Button add;
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
        add = new Button(words.text("progress.edit.add-exercise"), new FontIcon(Feather.PLUS));
        add.setId("edit-add-exercise");
        add.setOnAction(_ -> addExercise.run());
        VBox content = new VBox(
                12, header, headerReason, hint, list, rating(), noteField(), noteReason);
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
        rows.clear();
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
        List<ExerciseEditor> before = List.copyOf(rows);
        rows.clear();
        for (EditedExercise exercise : exercises) {
            ExerciseEditor row = before.stream()
                    .filter(it -> it.isFor(exercise) && !rows.contains(it))
                    .findFirst()
                    .orElseGet(() -> new ExerciseEditor(editor, input, words, exercise, this::toggle));
            row.show(exercise);
            rows.add(row);
        }
        ExerciseEditor gone = before.stream()
                .filter(row -> row.isFocusWithin() && !rows.contains(row))
                .findFirst()
                .orElse(null);
        arrange(exercises.stream().map(EditedExercise::section).toList());
        if (gone != null && rows.isEmpty()) {
            add.requestFocus();
        } else if (gone != null) {
            rows.get(Math.min(before.indexOf(gone), rows.size() - 1)).focusTitle();
        }
    }

    /// The sections with their headings. What is added is work.
    ///
    /// @param sections the section of each row
    private void arrange(List<Section> sections) {
        List<Node> nodes = new ArrayList<>();
        boolean isWorkOnly = sections.stream().allMatch(it -> it == Section.WORK);
        for (Section section : Section.values()) {
            if (sections.contains(section) && !isWorkOnly) {
                Label heading = new Label(words.text("train.section." + Worded.key(section)));
                heading.getStyleClass().add("session-heading");
                nodes.add(heading);
            }
            for (int index = 0; index < rows.size(); index++) {
                if (sections.get(index) == section) {
                    nodes.add(rows.get(index));
                }
            }
            if (section == Section.WORK) {
                nodes.add(add);
            }
        }
        // Other nodes would take the focus away from a value.
        if (!shapeOf(nodes).equals(shapeOf(list.getChildren()))) {
            list.getChildren().setAll(nodes);
        }
    }

    private static List<Object> shapeOf(List<Node> nodes) {
        return nodes.stream()
                .<Object>map(node -> node instanceof Label heading ? heading.getText() : node)
                .toList();
    }

    private void toggle(ExerciseEditor row) {
        boolean opens = !row.isOpen();
        input.finish();
        rows.forEach(each -> each.setOpen(each == row && opens));
        if (opens) {
            row.focusFirst();
        }
    }

    /// Opens the first exercise of the work, and moves the focus to its first value.
    public void focusFirst() {
        List<Section> sections =
                editor.exercisesProperty().get().stream().map(EditedExercise::section).toList();
        int first = Math.max(0, sections.indexOf(Section.WORK));
        if (rows.isEmpty()) {
            headerCells.getFirst().requestFocus();
        } else if (rows.get(first).isOpen()) {
            rows.get(first).focusFirst();
        } else {
            toggle(rows.get(first));
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
