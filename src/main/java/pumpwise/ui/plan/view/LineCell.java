package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.plan.model.Line;

/// A cell for lines of the table, which is reused as the table scrolls.
abstract class LineCell extends Region {

    private ColumnGrid grid = ColumnGrid.NONE;
    private @Nullable Line line;

    LineCell() {
        // Only the table positions cells, so a changed text does not cause a layout of all cells.
        setManaged(false);
    }

    /// Whether the cell can show this kind of line.
    abstract boolean suits(Line other);

    /// Shows another line.
    void show(Line other) {
        line = other;
    }

    /// Releases its line, so that the cell can be reused.
    void release() {
        line = null;
    }

    /// The line of the cell; null for none.
    @Nullable Line line() {
        return line;
    }

    /// Aligns the cell with the columns.
    void align(ColumnGrid to) {
        if (to != grid) {
            grid = to;
            aligned();
            requestLayout();
        }
    }

    /// Called when the columns have changed.
    void aligned() {}

    ColumnGrid grid() {
        return grid;
    }

    /// The height of the cell with its line.
    abstract double height();

    /// The tooltip for a node in the cell; empty for none.
    String hint(Node node) {
        return "";
    }

    /// The cell that contains a node.
    static Optional<LineCell> enclosing(@Nullable Object node) {
        Object candidate = node;
        while (candidate instanceof Node inner && !(candidate instanceof LineCell)) {
            candidate = inner.getParent();
        }
        return candidate instanceof LineCell cell ? Optional.of(cell) : Optional.empty();
    }
}
