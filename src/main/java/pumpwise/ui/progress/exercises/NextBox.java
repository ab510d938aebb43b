package pumpwise.ui.progress.exercises;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.exercises.ExerciseLines.NextLine;
import pumpwise.words.Words;

/// The suggestion for the next session of an exercise, with its reason. A button shows how suggestions are made, and the
/// load step, which the user can change.
final class NextBox extends VBox {

    private static final int STEP_COLUMNS = 5;

    private final Label aim = new WrappingLabel("", "text-normal");
    private final Label reason = new WrappingLabel("", "text-small");
    private final ToggleButton why = new ToggleButton();

    private final TextField step = new TextField();
    private final LoadStepViewModel steps;

    /// @param steps by how much the load goes up
    NextBox(Words words, LoadStepViewModel steps) {
        this.steps = steps;
        setId("exercise-next");
        aim.setId("exercise-aim");
        why.setId("exercise-why");
        why.setText(words.text("progress.exercises.why"));
        why.getStyleClass().addAll("quiet", "next-why");
        why.setMinWidth(USE_PREF_SIZE);
        Label explained = new WrappingLabel(words.text("progress.exercises.why.text"), "text-small");
        NodeVisibility.only(explained, why.selectedProperty());
        VBox texts = new VBox(aim, reason, explained);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Label refused = new WrappingLabel("", "text-small");
        refused.getStyleClass().add("step-refused");
        NodeVisibility.showText(refused, steps.refusedProperty());
        getChildren().setAll(new HBox(8, texts, why), stepField(words), refused);
        setSpacing(4);
    }

    private Node stepField(Words words) {
        Label label = new Label(words.text("progress.exercises.step"));
        label.getStyleClass().add("text-small");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(step);
        step.setId("exercise-step");
        step.setPrefColumnCount(STEP_COLUMNS);
        step.setMinWidth(USE_PREF_SIZE);
        step.promptTextProperty().bind(steps.usualProperty());
        step.setTooltip(new Tooltip(words.text("progress.exercises.step.hint")));
        step.accessibleTextProperty().bind(steps.usualProperty().map(it -> words.text("progress.exercises.step.accessible", it)));
        steps.ownProperty().subscribe(step::setText);
        step.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !step.getText().equals(steps.ownProperty().get())) {
                event.consume();
                step.setText(steps.ownProperty().get());
            }
        });
        step.setOnAction(_ -> steps.change(step.getText()));
        step.focusedProperty().subscribe((_, isFocused) -> {
            if (!isFocused) {
                steps.change(step.getText());
            }
        });
        HBox field = new HBox(8, label, step);
        field.setAlignment(Pos.CENTER_LEFT);
        field.setMinWidth(USE_PREF_SIZE);
        // Below the explanation, because few need it; without a suggestion, there is nothing to explain.
        NodeVisibility.only(
                field, steps.presentProperty().and(why.selectedProperty().or(why.visibleProperty().not())));
        return field;
    }

    void show(@Nullable NextLine next) {
        NodeVisibility.set(this, next != null || steps.presentProperty().get());
        if (!step.isFocused()) {
            // What was refused for another exercise.
            step.setText(steps.ownProperty().get());
        }
        NodeVisibility.set(aim, next != null);
        NodeVisibility.set(reason, next != null);
        NodeVisibility.set(why, next != null);
        if (next != null) {
            aim.setText(next.aim());
            reason.setText(next.reason());
            NodeVisibility.set(reason, !next.reason().isEmpty());
        }
    }
}
