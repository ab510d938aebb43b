package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.RowSelection;

/// The mouse on the rows: a press selects a row, with Ctrl or Shift several, and a drag moves them.
final class RowMouse {

    /// Pixels that the pointer can move before a press becomes a drag.
    private static final double SLACK = 6;

    private final RowSelection selection;
    private final RowDrag drag;
    private @Nullable RowNode pressed;
    private double pressedX;
    private double pressedY;

    RowMouse(RowSelection selection, RowDrag drag) {
        this.selection = selection;
        this.drag = drag;
    }

    /// Listens to what happens in the routine.
    void listen(Node routine) {
        routine.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        routine.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        routine.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        pressed = null;
        if (event.getButton() != MouseButton.PRIMARY || isControl(event.getTarget())) {
            return;
        }
        Optional<RowNode> row = RowNode.enclosing(event.getTarget());
        if (row.isEmpty()) {
            selection.clear();
            return;
        }
        Place place = row.get().place();
        Node node = (Node) row.get();
        if (event.isShortcutDown()) {
            selection.toggle(place, focused(node));
        } else if (event.isShiftDown()) {
            selection.extendTo(place);
        } else {
            pressed = row.get();
            pressedX = event.getSceneX();
            pressedY = event.getSceneY();
            if (!selection.selectedProperty().get().contains(place)) {
                selection.goTo(place);
            }
        }
        node.requestFocus();
        event.consume();
    }

    private void move(MouseEvent event) {
        if (drag.isUnderWay()) {
            drag.to(event.getSceneX(), event.getSceneY());
            event.consume();
        } else if (pressed != null
                && Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > SLACK) {
            drag.begin(pressed, pressedY);
            drag.to(event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (drag.isUnderWay()) {
            drag.drop();
            event.consume();
        } else if (pressed != null && !drag.wasGivenUp()) {
            selection.goTo(pressed.place());
        }
        pressed = null;
    }

    /// The row that has the focus itself, not in one of its fields.
    private static @Nullable Place focused(Node beside) {
        return beside.getScene().getFocusOwner() instanceof RowNode row ? row.place() : null;
    }

    private static boolean isControl(Object target) {
        Object at = target;
        while (at instanceof Node node && !(at instanceof RowNode)) {
            if (node instanceof TextInputControl || node instanceof ButtonBase) {
                return true;
            }
            at = node.getParent();
        }
        return false;
    }
}
