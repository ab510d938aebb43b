package pumpwise.ui.library.form;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// One field of the form: its label, its problem, a hint, and the input. The problem is shown next to the label, so
/// that nothing moves under the pointer when it appears.
final class FormRow extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final String field;
    private final Node input;
    private final Label required;

    /// @param field its name in files
    FormRow(FormViewModel form, Words words, String field, Node input) {
        this.field = field;
        this.input = input;
        getStyleClass().add("form-row");
        Label name = new Label(words.text("library.field." + field));
        name.getStyleClass().addAll("form-label", "text-normal");
        name.setLabelFor(input);
        name.setMinWidth(USE_PREF_SIZE);
        required = new Label(words.text("library.form.required"));
        required.getStyleClass().addAll("text-small", "form-required");
        required.setMinWidth(USE_PREF_SIZE);
        NodeVisibility.set(required, false);
        Label problem = small("form-problem");
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        HBox head = new HBox(name, required, problem);
        head.getStyleClass().add("form-row-head");
        input.setId("form-" + field);
        input.setAccessibleText(name.getText());
        Label hint = small("form-hint");
        String key = "library.hint." + field;
        hint.setText(words.has(key) ? words.text(key) : "");
        NodeVisibility.set(hint, !hint.getText().isEmpty());
        getChildren().setAll(head, hint, input);
        form.problemsProperty().subscribe(problems -> {
            String text = problems.getOrDefault(field, "");
            problem.setText(text);
            problem.setVisible(!text.isEmpty());
            input.pseudoClassStateChanged(REFUSED, !text.isEmpty());
        });
        input.focusWithinProperty().subscribe((before, _) -> {
            if (before) {
                form.touch(field);
            }
        });
    }

    private static Label small(String style) {
        Label label = new Label();
        label.getStyleClass().addAll("text-small", style);
        label.setWrapText(true);
        return label;
    }

    /// Shows the row only while its field applies to the exercise.
    FormRow onlyWhile(ObservableValue<Boolean> belongs) {
        NodeVisibility.only(this, belongs);
        return this;
    }

    /// Marks the field as required.
    FormRow required() {
        return requiredWhile(new SimpleBooleanProperty(true));
    }

    /// Marks the field as required while a condition holds.
    FormRow requiredWhile(ObservableValue<Boolean> needed) {
        NodeVisibility.only(required, needed);
        return this;
    }

    String field() {
        return field;
    }

    Node input() {
        return input;
    }
}
