package pumpwise.ui.common;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The tooltip of a drawing, whose text depends on what is under the pointer.
public final class MovingHint {

    private final Node node;
    private @Nullable Tooltip tooltip;
    private String text = "";

    private MovingHint(Node node) {
        this.node = node;
    }

    /// Gives a node a tooltip.
    ///
    /// @param text the text for a place in the node; empty for none
    public static void set(Node node, Function<MouseEvent, String> text) {
        MovingHint hint = new MovingHint(node);
        node.addEventFilter(MouseEvent.MOUSE_MOVED, event -> hint.show(text.apply(event)));
    }

    private void show(String shown) {
        if (shown.equals(text)) {
            return;
        }
        text = shown;
        Tooltip made = tooltip == null ? new Tooltip() : tooltip;
        tooltip = made;
        // Installed again, it hides, and appears beside the pointer where that rests next.
        Tooltip.uninstall(node, made);
        if (!shown.isEmpty()) {
            made.setText(shown);
            Tooltip.install(node, made);
        }
    }
}
