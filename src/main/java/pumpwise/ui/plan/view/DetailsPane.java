package pumpwise.ui.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.EditableValue;
import pumpwise.ui.plan.model.ValueRow;
import pumpwise.ui.plan.model.ItemRow;
import pumpwise.words.Words;

/// The values below a line that are shown on demand. Free texts have a line each.
final class DetailsPane extends VBox {

    private final Words words;
    private final Consumer<Place> replacing;
    private final FlowPane values = new FlowPane();
    private final List<ValueLabel> labels = new ArrayList<>();

    /// @param replacing asks for a replacement of the exercise at a place
    DetailsPane(Words words, Consumer<Place> replacing) {
        this.words = words;
        this.replacing = replacing;
        getStyleClass().add("details");
        values.getStyleClass().add("detail-figures");
    }

    /// Shows the details of a row.
    void show(ValueRow row) {
        List<EditableValue> details = row.details();
        if (!shows(details)) {
            build(row, details);
        }
        labels.forEach(label -> label.value().ifPresent(value -> label.show(value, row.marks().at(value.field()))));
    }

    private boolean shows(List<EditableValue> details) {
        return labels.stream().flatMap(label -> label.value().stream()).toList().equals(details);
    }

    private void build(ValueRow row, List<EditableValue> details) {
        labels.clear();
        values.getChildren().clear();
        getChildren().setAll(values);
        if (row instanceof ItemRow item && !item.isKnown()) {
            getChildren().addFirst(unknown(item));
        }
        for (EditableValue value : details) {
            Label caption = new Label(value.label());
            caption.getStyleClass().add("text-small");
            caption.setMinWidth(Region.USE_PREF_SIZE);
            ValueLabel label = new ValueLabel(true);
            label.show(value, null);
            labels.add(label);
            HBox box = new HBox(caption, label);
            box.getStyleClass().add("detail");
            if (value.field().isWords()) {
                label.setWraps();
                HBox.setHgrow(label, Priority.ALWAYS);
                getChildren().add(box);
            } else {
                values.getChildren().add(box);
            }
        }
    }

    private Node unknown(ItemRow item) {
        Label text = new Label(words.text("plan.unknown"));
        text.getStyleClass().add("text-small");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button replace = new Button(words.text("plan.row.replace"));
        replace.getStyleClass().add("small");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.setFocusTraversable(false);
        replace.setOnAction(_ -> replacing.accept(item.place()));
        HBox box = new HBox(text, replace);
        box.getStyleClass().add("detail");
        return box;
    }

    /// The labels of the values.
    List<ValueLabel> labels() {
        return labels;
    }
}
