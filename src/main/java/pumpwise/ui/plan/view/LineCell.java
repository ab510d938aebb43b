package pumpwise.ui.plan.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.plan.model.Line;

/// The nodes of one line. A cell shows one line after the other as the table scrolls.
abstract class LineCell extends Region {

    private ColumnGrid grid = ColumnGrid.NONE;
    private @Nullable Line line;

    LineCell() {
        // Only the table places cells, so a text that changes does not lay out all of them.
        setManaged(false);
    }

    /// Whether it can show such a line.
    abstract boolean suits(Line other);

    /// Shows another line.
    void show(Line other) {
        line = other;
    }

    /// Lets go of its line.
    void release() {
        line = null;
    }

    /// The line that it shows; null for none.
    @Nullable Line line() {
        return line;
    }

    /// Aligns it with the columns.
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

    /// How high it is with its line.
    abstract double height();

    /// What a node in it is, for a tooltip; empty for nothing.
    String hint(Node node) {
        return "";
    }
}
