package pumpwise.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to nodes that are out of view.
public final class Reveal {

    private static final double MARGIN = 16;

    private Reveal() {}

    /// Scrolls a pane just enough to show all of a node, or the top of a node that is taller than the pane.
    public static void in(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        pane.layout();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double shown = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - shown;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        double wanted = top;
        if (at.getMaxY() + MARGIN > top + shown) {
            wanted = at.getMaxY() + MARGIN - shown;
        }
        if (at.getMinY() - MARGIN < wanted) {
            wanted = at.getMinY() - MARGIN;
        }
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
