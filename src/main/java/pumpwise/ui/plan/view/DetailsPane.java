package pumpwise.ui.plan.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.plan.model.EditableFigure;
import pumpwise.ui.plan.model.FigureRow;

/// The figures below a line that are shown on demand. Sentences have a line each.
final class DetailsPane extends VBox {

    private final FlowPane figures = new FlowPane();
    private final List<ValueLabel> values = new ArrayList<>();

    DetailsPane() {
        getStyleClass().add("details");
        figures.getStyleClass().add("detail-figures");
    }

    /// Shows the details of a row.
    void show(FigureRow row) {
        List<EditableFigure> details = row.details();
        if (!shows(details)) {
            build(details);
        }
        values.forEach(value -> value.figure().ifPresent(figure -> value.show(figure, row.marks().at(figure.field()))));
    }

    private boolean shows(List<EditableFigure> details) {
        return values.stream().flatMap(value -> value.figure().stream()).toList().equals(details);
    }

    private void build(List<EditableFigure> details) {
        values.clear();
        figures.getChildren().clear();
        getChildren().setAll(figures);
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

    /// The labels of the figures.
    List<ValueLabel> values() {
        return values;
    }
}
