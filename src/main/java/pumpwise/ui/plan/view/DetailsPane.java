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
import pumpwise.ui.plan.model.EditableFigure;
import pumpwise.ui.plan.model.FigureRow;
import pumpwise.ui.plan.model.ItemRow;
import pumpwise.words.Words;

/// The values below a line that are shown on demand. Free texts have a line each.
final class DetailsPane extends VBox {

    private final Words words;
    private final Consumer<Place> replacing;
    private final FlowPane figures = new FlowPane();
    private final List<ValueLabel> values = new ArrayList<>();

    /// @param replacing asks for a replacement of the exercise at a place
    DetailsPane(Words words, Consumer<Place> replacing) {
        this.words = words;
        this.replacing = replacing;
        getStyleClass().add("details");
        figures.getStyleClass().add("detail-figures");
    }

    /// Shows the details of a row.
    void show(FigureRow row) {
        List<EditableFigure> details = row.details();
        if (!shows(details)) {
            build(row, details);
        }
        values.forEach(value -> value.figure().ifPresent(figure -> value.show(figure, row.marks().at(figure.field()))));
    }

    private boolean shows(List<EditableFigure> details) {
        return values.stream().flatMap(value -> value.figure().stream()).toList().equals(details);
    }

    private void build(FigureRow row, List<EditableFigure> details) {
        values.clear();
        figures.getChildren().clear();
        getChildren().setAll(figures);
        if (row instanceof ItemRow item && !item.isKnown()) {
            getChildren().addFirst(unknown(item));
        }
        for (EditableFigure figure : details) {
            Label caption = new Label(figure.label());
            caption.getStyleClass().add("text-small");
            caption.setMinWidth(Region.USE_PREF_SIZE);
            ValueLabel value = new ValueLabel(true);
            value.show(figure, null);
            values.add(value);
            HBox box = new HBox(caption, value);
            box.getStyleClass().add("detail");
            if (figure.field().isWords()) {
                value.setWrapText(true);
                value.setMinHeight(Region.USE_PREF_SIZE);
                HBox.setHgrow(value, Priority.ALWAYS);
                getChildren().add(box);
            } else {
                figures.getChildren().add(box);
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
    List<ValueLabel> values() {
        return values;
    }
}
