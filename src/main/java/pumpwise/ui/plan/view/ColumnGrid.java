package pumpwise.ui.plan.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pumpwise.routine.edit.ItemField;

/// Where the columns of the table are. The heads of the columns and all lines share one grid, so that everything is
/// aligned. The name takes what the figures leave.
final class ColumnGrid {

    /// The figures that have a column.
    static final List<ItemField> COLUMNS =
            List.of(ItemField.SETS, ItemField.AMOUNT, ItemField.HOLD, ItemField.REST, ItemField.LOAD);

    /// Where the bracket of a superset is.
    static final double BRACKET = 10;

    /// Where texts without a number start.
    static final double TEXT = 24;

    /// Where the names start. The numbers end before it.
    static final double NAME = 40;

    /// The height of a line without details.
    static final double LINE = 26;

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

    /// The column of the loads in the narrowest table, while there are none.
    private static final double NO_LOADS = 36;

    private final double width;
    private final Map<ItemField, Double> starts = new EnumMap<>(ItemField.class);
    private final Map<ItemField, Double> widths = new EnumMap<>(ItemField.class);

    /// @param width of the whole table
    /// @param hasLoads whether there are any loads
    ColumnGrid(double width, boolean hasLoads) {
        this.width = width;
        WIDTHS.forEach((column, at) -> widths.put(column, Math.floor(between(at))));
        if (!hasLoads && width < TABLES[1]) {
            double[] usual = WIDTHS.getOrDefault(ItemField.LOAD, TABLES);
            widths.put(ItemField.LOAD, Math.floor(between(new double[] {NO_LOADS, usual[1], usual[2]})));
        }
        double x = sign() - widths.values().stream().mapToDouble(Double::doubleValue).sum();
        for (ItemField column : COLUMNS) {
            starts.put(column, x);
            x += width(column);
        }
    }

    private double between(double[] at) {
        int from = width < TABLES[1] ? 0 : 1;
        double share = Math.clamp((width - TABLES[from]) / (TABLES[from + 1] - TABLES[from]), 0, 1);
        return at[from] + share * (at[from + 1] - at[from]);
    }

    /// A table that has no size yet.
    static ColumnGrid none() {
        return new ColumnGrid(0, false);
    }

    double width() {
        return width;
    }

    /// Where a column starts.
    double x(ItemField column) {
        return starts.getOrDefault(column, NAME);
    }

    double width(ItemField column) {
        return widths.getOrDefault(column, 0.0);
    }

    /// How wide a name can be.
    double nameWidth() {
        return Math.max(x(COLUMNS.getFirst()) - GAP - NAME, 0);
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
}
