package pumpwise.ui.plan.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.edit.ItemField;
import pumpwise.ui.plan.model.EditableFigure;
import pumpwise.ui.plan.model.FigureRow;

/// The values of a line in their columns. Blank values have no node until the pointer or the focus reaches the line.
final class RowValues {

    private static final double MARGIN = 6;
    private static final double GAP = 4;

    private final List<Node> children;
    private final Map<ItemField, ValueLabel> values = new EnumMap<>(ItemField.class);
    private @Nullable Label unit;

    /// @param children the children of the cell
    RowValues(List<Node> children) {
        this.children = children;
    }

    /// Shows the values of a row.
    ///
    /// @param counted the unit of the amount; empty if the number alone is clear
    /// @param edited the value that is covered by the editor; null for none
    void show(FigureRow row, String counted, @Nullable EditableFigure edited) {
        Map<ItemField, EditableFigure> figures = new EnumMap<>(ItemField.class);
        row.main().forEach(figure -> figures.put(figure.field(), figure));
        for (ItemField column : ColumnGrid.COLUMNS) {
            EditableFigure figure = figures.get(column);
            ValueLabel value = values.get(column);
            if (figure == null) {
                if (value != null) {
                    value.setVisible(false);
                }
                continue;
            }
            boolean isNeeded = !figure.textProperty().get().isEmpty() || row.marks().at(column) != null;
            if (value == null && isNeeded) {
                value = add(column);
            }
            if (value != null) {
                value.setVisible(true);
                value.show(figure, row.marks().at(column));
                value.setEdited(figure == edited);
            }
        }
        showUnit(counted);
    }

    private void showUnit(String text) {
        if (unit == null && !text.isEmpty()) {
            unit = new Label();
            unit.getStyleClass().add("unit");
            children.add(unit);
        }
        if (unit != null) {
            unit.setText(text);
        }
    }

    /// Shows blank values too.
    void showBlanks(FigureRow row) {
        for (EditableFigure figure : row.main()) {
            if (values.get(figure.field()) == null) {
                add(figure.field()).show(figure, row.marks().at(figure.field()));
            }
        }
    }

    private ValueLabel add(ItemField column) {
        ValueLabel value = new ValueLabel(false);
        values.put(column, value);
        children.add(value);
        return value;
    }

    /// The existing labels.
    Stream<ValueLabel> labels() {
        return values.values().stream();
    }

    void layout(ColumnGrid grid) {
        double line = grid.line();
        double height = line - MARGIN;
        values.forEach((column, value) -> {
            // The icon of a finding is in front of the column, so that the values stay aligned.
            double sign = value.sign();
            double width = Math.min(value.prefWidth(-1), grid.width(column) - GAP + sign);
            value.resizeRelocate(grid.x(column) - sign, MARGIN / 2, width, height);
        });
        ValueLabel amount = values.get(ItemField.AMOUNT);
        if (unit != null && amount != null) {
            double x = amount.getLayoutX() + amount.getWidth() + GAP;
            double width = unit.prefWidth(-1);
            // If there is no space for it, the tooltip contains it.
            unit.setVisible(x + width <= grid.x(ItemField.HOLD));
            unit.resizeRelocate(x, 0, width, line);
        }
    }
}
