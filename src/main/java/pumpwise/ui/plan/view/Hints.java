package pumpwise.ui.plan.view;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The tooltips of the table. There is one for all lines, with the text of what the pointer is on.
final class Hints {

    private final Node lines;
    private final Tooltip tooltip = new Tooltip();
    private String shown = "";

    private Hints(Node lines) {
        this.lines = lines;
    }

    /// Shows what the nodes of lines are.
    static void follow(Node lines) {
        lines.addEventFilter(MouseEvent.MOUSE_MOVED, new Hints(lines)::move);
    }

    private void move(MouseEvent event) {
        String hint = event.getTarget() instanceof Node node
                ? LinesPane.enclosing(node).map(cell -> cell.hint(node)).orElse("")
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
