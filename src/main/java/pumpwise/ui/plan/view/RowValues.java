package pumpwise.ui.plan.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.edit.ItemField;
import pumpwise.ui.plan.model.EditableValue;
import pumpwise.ui.plan.model.ValueRow;

/// The values of a line in their columns. Blank values have no node until the pointer or the focus reaches the line.
final class RowValues {

    private static final double MARGIN = 6;
    private static final double GAP = 3;

    private final List<Node> children;
    private final TextWidth widths;
    private final Map<ItemField, ValueLabel> labels = new EnumMap<>(ItemField.class);
    private @Nullable Text unit;

    /// @param children the children of the cell
    RowValues(List<Node> children, TextWidth widths) {
        this.children = children;
        this.widths = widths;
    }

    /// Shows the values of a row.
    ///
    /// @param counted the unit of the amount; empty if the number alone is clear
    /// @param edited the value that is covered by the editor; null for none
    void show(ValueRow row, String counted, @Nullable EditableValue edited) {
        Map<ItemField, EditableValue> values = new EnumMap<>(ItemField.class);
        row.main().forEach(value -> values.put(value.field(), value));
        for (ItemField column : ColumnGrid.COLUMNS) {
            EditableValue value = values.get(column);
            ValueLabel label = labels.get(column);
            if (value == null) {
                if (label != null) {
                    label.setVisible(false);
                }
                continue;
            }
            boolean isNeeded = !value.textProperty().get().isEmpty() || row.marks().at(column) != null;
            if (label == null && isNeeded) {
                label = add(column);
            }
            if (label != null) {
                label.setVisible(true);
                label.show(value, row.marks().at(column));
                label.setEdited(value == edited);
            }
        }
        showUnit(counted);
    }

    private void showUnit(String text) {
        if (unit == null && !text.isEmpty()) {
            unit = new Text();
            unit.getStyleClass().add("unit");
            children.add(unit);
        }
        if (unit != null) {
            unit.setText(text);
        }
    }

    /// Shows blank values too.
    void showBlanks(ValueRow row) {
        for (EditableValue value : row.main()) {
            if (labels.get(value.field()) == null) {
                add(value.field()).show(value, row.marks().at(value.field()));
            }
        }
    }

    private ValueLabel add(ItemField column) {
        ValueLabel label = new ValueLabel(false);
        labels.put(column, label);
        children.add(label);
        return label;
    }

    /// The existing labels.
    Stream<ValueLabel> labels() {
        return labels.values().stream();
    }

    void layout(ColumnGrid grid) {
        double line = grid.line();
        double height = line - MARGIN;
        double end = 0;
        for (ItemField column : ColumnGrid.COLUMNS) {
            ValueLabel label = labels.get(column);
            if (label != null) {
                // The icon of a finding is in front of the column, so that the values stay aligned. In a narrow table, it
                // moves into the column rather than touch the value before it.
                double sign = label.sign();
                double x = Math.max(grid.x(column) - sign, sign == 0 ? 0 : end + GAP);
                double room = grid.x(column) + grid.width(column) - GAP - x;
                label.setSmall(widths.exceeds(label.getText(), room - sign, grid.scale()));
                double width = Math.min(label.prefWidth(-1), room);
                label.resizeRelocate(x, MARGIN / 2, width, height);
                end = label.isVisible() && !label.isBlank() ? x + width : end;
            }
        }
        ValueLabel amount = labels.get(ItemField.AMOUNT);
        if (unit != null && amount != null) {
            double x = amount.getLayoutX() + amount.getWidth() + GAP;
            double width = unit.prefWidth(-1);
            // If there is no space for it, the tooltip contains it.
            unit.setVisible(x + width + 2 * GAP <= grid.x(ItemField.HOLD));
            unit.relocate(x, (line - unit.prefHeight(-1)) / 2);
        }
    }
}
