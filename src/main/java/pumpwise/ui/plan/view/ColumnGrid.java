package pumpwise.ui.plan.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pumpwise.routine.edit.ItemField;

/// Where the columns of the table are, and how high its lines are. The heads of the columns and all lines share one grid,
/// so that everything is aligned. It grows with the text. The name takes what the values leave.
final class ColumnGrid {

    /// The values that have a column.
    static final List<ItemField> COLUMNS =
            List.of(ItemField.SETS, ItemField.AMOUNT, ItemField.HOLD, ItemField.REST, ItemField.LOAD);

    private static final double LINE = 26;
    private static final double HEADING = 30;
    private static final double BRACKET = 10;
    private static final double TEXT = 24;
    private static final double NAME = 40;
    private static final double GAP = 8;
    private static final double TOOL = 17;

    /// Table widths, and the widths of the columns there. In between, they grow steadily.
    private static final double[] TABLES = {480, 628, 1200};

    private static final Map<ItemField, double[]> WIDTHS = Map.of(
            ItemField.SETS, new double[] {38, 48, 72},
            ItemField.AMOUNT, new double[] {62, 96, 144},
            ItemField.HOLD, new double[] {42, 52, 80},
            ItemField.REST, new double[] {56, 72, 104},
            ItemField.LOAD, new double[] {58, 76, 128});

    /// The column of the loads while there are none. The narrowest table needs the room for the names.
    private static final double[] NO_LOADS = {36, 76, 128};

    /// A table that has no size yet. It comes after the sizes, because it needs them.
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

    /// How high a line is without details.
    double line() {
        return Math.round(LINE * scale);
    }

    /// How high the heading of a section is.
    double heading() {
        return Math.round(HEADING * scale);
    }

    /// Where the bracket of a superset is.
    double bracket() {
        return BRACKET;
    }

    /// Where what has no number starts.
    double text() {
        return TEXT * scale;
    }

    /// Where the names start. The numbers end before it.
    double name() {
        return NAME * scale;
    }

    /// How wide a name can be.
    double nameWidth() {
        return Math.max(x(COLUMNS.getFirst()) - GAP - name(), 0);
    }

    /// Where a column starts.
    double x(ItemField column) {
        return starts.getOrDefault(column, 0.0);
    }

    double width(ItemField column) {
        return widths.getOrDefault(column, 0.0);
    }

    /// Where the sign of the details is.
    double sign() {
        return width - 2 * TOOL;
    }

    /// Where the button of the menu is.
    double menu() {
        return width - TOOL;
    }

    /// Where texts below a line end.
    double end() {
        return width - GAP;
    }

    /// How wide texts below a line can be.
    double below() {
        return Math.max(end() - name(), 0);
    }
}
