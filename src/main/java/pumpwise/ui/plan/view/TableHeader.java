package pumpwise.ui.plan.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import pumpwise.routine.edit.ItemField;
import pumpwise.words.Words;

/// The column headers.
final class TableHeader extends Region {

    private static final double HEIGHT = 22;
    private static final double SMALL = 12;

    private final Label name = new Label();
    private final Map<ItemField, Label> columns = new EnumMap<>(ItemField.class);
    private ColumnGrid grid = ColumnGrid.NONE;

    TableHeader(Words words) {
        getStyleClass().add("table-header");
        name.setText(words.text("plan.column.exercise"));
        name.getStyleClass().add("text-small");
        getChildren().add(name);
        for (ItemField column : ColumnGrid.COLUMNS) {
            Label label = new Label(words.text("plan.column." + column.word()));
            label.getStyleClass().add("text-small");
            columns.put(column, label);
            getChildren().add(label);
        }
    }

    /// The scale of the text, which is unknown until the text is styled.
    ObservableValue<Double> textScaleProperty() {
        return name.fontProperty().map(font -> name.getScene() == null ? 1 : font.getSize() / SMALL);
    }

    /// Aligns the headers with the lines.
    void align(ColumnGrid to) {
        grid = to;
        setMinHeight(Math.rint(HEIGHT * to.scale()));
        setPrefHeight(getMinHeight());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        name.resizeRelocate(grid.name(), 0, grid.nameWidth(), getHeight());
        columns.forEach((column, label) ->
                label.resizeRelocate(grid.x(column), 0, grid.width(column), getHeight()));
    }
}
