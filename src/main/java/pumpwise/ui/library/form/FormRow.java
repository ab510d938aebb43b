package pumpwise.ui.library.form;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pumpwise.words.Words;

/// One field of the form: what it is called, what stands in it, and under it what is wrong with that.
final class FormRow extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final String field;
    private final Node input;

    /// @param field as it is called in files
    FormRow(FormViewModel form, Words words, String field, Node input) {
        this.field = field;
        this.input = input;
        getStyleClass().add("form-row");
        Label name = new Label(words.say("library.field." + field));
        name.getStyleClass().addAll("form-label", "text-normal");
        name.setLabelFor(input);
        input.setId("form-" + field);
        input.setAccessibleText(name.getText());
        Label hint = small("form-hint");
        String key = "library.hint." + field;
        show(hint, words.has(key) ? words.say(key) : "");
        Label problem = small("form-problem");
        getChildren().setAll(name, hint, input, problem);
        form.problems().subscribe(problems -> {
            String text = problems.getOrDefault(field, "");
            show(problem, text);
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

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    /// Shows the row only while its field belongs to the exercise.
    FormRow onlyWhile(ObservableValue<Boolean> belongs) {
        visibleProperty().bind(belongs);
        managedProperty().bind(visibleProperty());
        return this;
    }

    String field() {
        return field;
    }

    Node input() {
        return input;
    }
}
