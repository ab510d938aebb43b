package pumpwise.ui.learn.example;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// The view of a value of an example: a field, and buttons that step it up and down. The Up and Down keys do the same.
final class ExampleValueView extends VBox {

    private final ExampleValue value;

    /// @param exercise the name of its exercise, for screen readers
    /// @param said what the rules say, for screen readers
    ExampleValueView(ExampleValue value, String exercise, ObservableValue<String> said, Words words) {
        this.value = value;
        getStyleClass().add("example-value");
        Label label = new Label(value.label());
        label.getStyleClass().add("text-normal");
        label.setMinWidth(Region.USE_PREF_SIZE);
        TextField field = new TextField();
        field.setId("example-" + value.key());
        field.getStyleClass().add(value.isWords() ? "example-words" : "example-field");
        field.setPromptText(value.prompt());
        label.setLabelFor(field);
        value.textProperty().subscribe(now -> {
            if (!now.equals(field.getText())) {
                field.setText(now);
            }
        });
        field.textProperty().subscribe((_, now) -> value.type(now));
        field.setOnAction(_ -> value.settle());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                value.settle();
            }
        });
        HBox row = new HBox(label, field);
        row.getStyleClass().add("example-stepper");
        if (!value.isWords()) {
            row.getChildren().add(1, step(-1, Feather.MINUS, words.text("learn.example.less", value.label())));
            row.getChildren().add(step(1, Feather.PLUS, words.text("learn.example.more", value.label())));
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
        Label refusal = new Label();
        refusal.getStyleClass().addAll("text-small", "refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        NodeVisibility.showText(refusal, value.refusalProperty());
        field.accessibleTextProperty().bind(value.refusalProperty().map(why -> why.isEmpty()
                ? words.text("learn.example.spoken", exercise, value.label())
                : words.text("learn.example.refused", exercise, value.label(), why)));
        field.accessibleHelpProperty().bind(said);
        getChildren().setAll(row, refusal);
    }

    private Button step(int by, Feather icon, String name) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", by < 0 ? "example-less" : "example-more");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        // The keys Up and Down do the same in the field.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> value.step(by));
        return button;
    }

    private void press(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (up || event.getCode() == KeyCode.DOWN) {
            event.consume();
            value.step(up ? 1 : -1);
        }
    }
}
