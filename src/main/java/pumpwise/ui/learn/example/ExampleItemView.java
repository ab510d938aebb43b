package pumpwise.ui.learn.example;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import pumpwise.words.Words;

/// The view of an exercise of an example: a list to choose another one, and its values.
final class ExampleItemView extends VBox {

    private final ComboBox<ExampleItem.Choice> chooser = new ComboBox<>();

    /// @param said what the rules say, for screen readers
    ExampleItemView(ExampleViewModel example, ExampleItem item, ObservableValue<String> said, Words words) {
        getStyleClass().add("example-item");
        if (!item.heading().isEmpty()) {
            Label heading = new Label(item.heading());
            heading.getStyleClass().addAll("text-small", "learn-group");
            getChildren().add(heading);
        }
        chooser.getItems().setAll(item.choices());
        chooser.setConverter(new Names());
        chooser.setValue(item.chosen());
        chooser.setAccessibleText(words.text("learn.example.exercise"));
        chooser.getStyleClass().add("example-exercise");
        chooser.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                example.choose(item.place(), now.id());
            }
        });
        VBox values = new VBox();
        values.getStyleClass().add("example-values");
        item.values().forEach(value -> values.getChildren().add(new ExampleValueView(value, item.chosen().name(), said, words)));
        if (item.values().size() > 1) {
            // Below each other, with their steppers in line.
            values.getStyleClass().add("several");
        }
        FlowPane row = new FlowPane(chooser, values);
        row.getStyleClass().add("example-row");
        getChildren().add(row);
    }

    boolean isChooserFocused() {
        return chooser.isFocused();
    }

    void focusChooser() {
        chooser.requestFocus();
    }

    /// Shows the exercises by their names.
    private static final class Names extends StringConverter<ExampleItem.Choice> {

        @Override
        public String toString(ExampleItem.Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public ExampleItem.Choice fromString(String name) {
            throw new UnsupportedOperationException("the list is not editable");
        }
    }
}
