package pumpwise.ui.plan.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pumpwise.routine.edit.ItemField;

/// The positions of the table's columns, and the height of its lines. The headers and all lines share one grid, so that
/// everything is aligned. It grows with the text. The name takes what the values leave.
final class ColumnGrid {

    /// The fields that have a column.
    static final List<ItemField> COLUMNS =
            List.of(ItemField.SETS, ItemField.AMOUNT, ItemField.HOLD, ItemField.REST, ItemField.LOAD);

    private static final double LINE = 26;
    private static final double HEADING = 28;
    private static final double BRACKET = 12;
    private static final double TEXT = 24;
    private static final double NAME = 40;
    private static final double GAP = 6;
    private static final double TOOL = 17;

    /// Table widths with the column widths for them. Widths in between are interpolated.
    private static final double[] TABLES = {480, 628, 1200};

    private static final Map<ItemField, double[]> WIDTHS = Map.of(
            ItemField.SETS, new double[] {40, 48, 72},
            ItemField.AMOUNT, new double[] {66, 96, 144},
            ItemField.HOLD, new double[] {44, 52, 80},
            ItemField.REST, new double[] {56, 72, 104},
            ItemField.LOAD, new double[] {58, 76, 128});

    /// The width of the load column if there are no loads. The narrowest table needs the space for names.
    private static final double[] NO_LOADS = {32, 76, 128};

    /// The grid of a table without a size yet. Declared after the sizes, because it uses them.
    static final ColumnGrid NONE = new ColumnGrid(0, false, 1);

    private final double width;
    private final double scale;
    private final Map<ItemField, Double> starts = new EnumMap<>(ItemField.class);
    private final Map<ItemField, Double> widths = new EnumMap<>(ItemField.class);

    /// @param width of the whole table
    /// @param hasLoads whether there are any loads
    /// @param scale of the text; 1 for the default size
    ColumnGrid(double width, boolean hasLoads, double scale) {
        this.width = width;
        this.scale = scale;
        WIDTHS.forEach((column, at) ->
                widths.put(column, Math.floor(between(column == ItemField.LOAD && !hasLoads ? NO_LOADS : at))));
        double x = sign() - widths.values().stream().mapToDouble(Double::doubleValue).sum();
        for (ItemField column : COLUMNS) {
            starts.put(column, x);
            x += width(column);
        }
    }

    private double between(double[] at) {
        double table = width / scale;
        int from = table < TABLES[1] ? 0 : 1;
        double share = Math.clamp((table - TABLES[from]) / (TABLES[from + 1] - TABLES[from]), 0, 1);
        return (at[from] + share * (at[from + 1] - at[from])) * scale;
    }

    double width() {
        return width;
    }

    double scale() {
        return scale;
    }

    /// The height of a line without details.
    double line() {
        return Math.round(LINE * scale);
    }

    /// The height of a section heading.
    double heading() {
        return Math.round(HEADING * scale);
    }

    /// The position of a superset's bracket.
    double bracket() {
        return BRACKET;
    }

    /// The start of lines without a number.
    double text() {
        return TEXT * scale;
    }

    /// The start of names. Numbers end before it.
    double name() {
        return NAME * scale;
    }

    /// The maximum width of a name.
    double nameWidth() {
        return Math.max(x(COLUMNS.getFirst()) - GAP - name(), 0);
    }

    /// The start of a column.
    double x(ItemField column) {
        return starts.getOrDefault(column, 0.0);
    }

    double width(ItemField column) {
        return widths.getOrDefault(column, 0.0);
    }

    /// The position of the details button.
    double sign() {
        return width - 2 * TOOL;
    }

    /// The position of the menu button.
    double menu() {
        return width - TOOL;
    }

    /// The right edge of texts below a line.
    double end() {
        return width - GAP;
    }

    /// The maximum width of texts below a line.
    double below() {
        return Math.max(end() - name(), 0);
    }
}
