package pumpwise.ui.plan.view;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// The part of a superset's bracket that is beside one of its lines.
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

    /// Begins the bracket at the head of the superset, goes on beside a member, or ends beside the last.
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
