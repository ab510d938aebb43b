package pumpwise.ui.plan.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The tooltip of the table. A single one serves all lines, with the text for the node under the pointer.
final class Hints {

    private final Node lines;
    private final Tooltip tooltip = new Tooltip();
    private String shown = "";

    private Hints(Node lines) {
        this.lines = lines;
    }

    /// Installs the tooltip.
    static void follow(Node lines) {
        lines.addEventFilter(MouseEvent.MOUSE_MOVED, new Hints(lines)::move);
    }

    private void move(MouseEvent event) {
        String hint = event.getTarget() instanceof Node node
                ? LineCell.enclosing(node).map(cell -> cell.hint(node)).orElse("")
                : "";
        if (hint.equals(shown)) {
            return;
        }
        shown = hint;
        tooltip.hide();
        Tooltip.uninstall(lines, tooltip);
        if (!hint.isEmpty()) {
            tooltip.setText(hint);
            Tooltip.install(lines, tooltip);
        }
    }
}
