package pumpwise.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/// A list cell as wide as its list and as tall as its wrapped text. A plain cell is as wide as its longest line.
///
/// @param <T> the type of the items
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    /// A list asks its cells for a height without telling them their width.
    @Override
    protected double computePrefHeight(double width) {
        double room = isEmpty() ? 0 : room() - snappedLeftInset() - snappedRightInset();
        return room > 0 && getGraphic() instanceof Region box
                ? snappedTopInset() + box.prefHeight(room) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    /// The width of the list without its scroll bar; 0 if it is not displayed yet.
    private double room() {
        if (getListView() == null || !(getListView().lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return 0;
        }
        double room = flow.getWidth();
        for (Node part : flow.getChildrenUnmodifiable()) {
            if (part instanceof ScrollBar bar && bar.isVisible() && bar.getOrientation() == Orientation.VERTICAL) {
                room -= bar.getWidth();
            }
        }
        return room;
    }
}
