package pumpwise.ui.plan.view;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// The part of a superset's bracket in one of its lines.
final class Bracket extends Region {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final double WIDTH = 6;

    private boolean first;
    private boolean last;

    Bracket() {
        getStyleClass().add("bracket");
        setMouseTransparent(true);
    }

    /// Shows the start, the middle, or the end of the bracket.
    void show(boolean isFirst, boolean isLast) {
        first = isFirst;
        last = isLast;
        pseudoClassStateChanged(FIRST, isFirst);
        pseudoClassStateChanged(LAST, isLast);
    }

    void layout(ColumnGrid grid, double height) {
        double top = first ? grid.line() / 2 : 0;
        double bottom = last ? grid.line() / 2 : height;
        resizeRelocate(grid.bracket(), top, WIDTH, bottom - top);
    }
}
