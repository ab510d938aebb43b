package pumpwise.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The tooltip of a node, which is created when the pointer first reaches the node. A tooltip has a scene of its own, so
/// that a dozen of them take longer to create than the window they belong to takes to draw.
public final class Hint {

    private static final double WIDEST = 480;

    private Hint() {}

    /// Gives a node a tooltip.
    public static void set(Node node, String text) {
        set(node, () -> text);
    }

    /// Gives a node a tooltip whose text depends on what the node does now.
    public static void set(Node node, Supplier<String> text) {
        Tooltip[] shown = new Tooltip[1];
        node.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> {
            if (shown[0] == null) {
                shown[0] = new Tooltip();
                shown[0].setWrapText(true);
                shown[0].setMaxWidth(WIDEST);
                Tooltip.install(node, shown[0]);
            }
            shown[0].setText(text.get());
        });
    }
}
