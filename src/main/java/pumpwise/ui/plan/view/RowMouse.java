package pumpwise.ui.plan.view;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.ui.plan.model.Line;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RowSelection;
import pumpwise.ui.plan.model.TableViewModel;

/// The mouse on the table. A press selects a row, or several with Ctrl or Shift, and a drag moves them. A click on a
/// value edits it, a click on a name shows the exercise, and a click on a heading folds the section.
final class RowMouse {

    /// The number of pixels that the pointer can move before a press becomes a drag.
    private static final double SLACK = 6;

    private final TableViewModel table;
    private final RowSelection selection;
    private final LinesPane lines;
    private final RowDrag drag;
    private final RowMenu menu;
    private final RowActions actions;
    private @Nullable Press pressed;

    /// A press that may become a click or a drag.
    ///
    /// @param target the pressed node
    private record Press(LineCell cell, Line line, Node target, double x, double y) {}

    RowMouse(PlanViewModel plan, LinesPane lines, RowDrag drag, RowMenu menu, RowActions actions) {
        table = plan.table();
        selection = plan.selection();
        this.lines = lines;
        this.drag = drag;
        this.menu = menu;
        this.actions = actions;
    }

    /// Listens to the mouse on the lines.
    void listen() {
        lines.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        lines.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        lines.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        lines.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requestMenu);
    }

    private void press(MouseEvent event) {
        pressed = null;
        if (event.getButton() != MouseButton.PRIMARY || isControl(event.getTarget())) {
            return;
        }
        LineCell cell = LineCell.enclosing(event.getTarget()).orElse(null);
        Line line = cell == null ? null : cell.line();
        if (cell == null || line == null || !(event.getTarget() instanceof Node target)) {
            selection.clear();
            return;
        }
        Place place = line.place();
        if (line instanceof Line.Row && event.isShortcutDown()) {
            selection.toggle(place, focusedRow());
        } else if (line instanceof Line.Row && event.isShiftDown()) {
            selection.extendTo(place);
        } else {
            pressed = new Press(cell, line, target, event.getSceneX(), event.getSceneY());
            if (!selection.selectedProperty().get().contains(place)) {
                selection.goTo(place);
            }
        }
        table.focus(line);
        lines.requestFocus();
        event.consume();
    }

    private void move(MouseEvent event) {
        Press now = pressed;
        if (drag.isUnderWay()) {
            drag.to(event.getSceneX(), event.getSceneY());
            event.consume();
        } else if (now != null
                && now.line() instanceof Line.Row row
                && Math.hypot(event.getSceneX() - now.x(), event.getSceneY() - now.y()) > SLACK) {
            drag.begin(row, now.y());
            drag.to(event.getSceneX(), event.getSceneY());
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        Press now = pressed;
        pressed = null;
        if (drag.isUnderWay()) {
            drag.drop();
            event.consume();
        } else if (now != null && !drag.wasCancelled()) {
            click(now);
        }
        drag.forget();
    }

    private void click(Press at) {
        if (at.line() instanceof Line.Heading heading) {
            table.toggle(heading.section().section());
        } else if (at.line() instanceof Line.Row row && at.cell() instanceof RowCell cell) {
            // The menu applies to all selected rows.
            if (cell.isMenu(at.target())) {
                menu.show(row, at.target());
                return;
            }
            selection.goTo(row.place());
            ValueLabel label = ValueLabel.enclosing(at.target()).orElse(null);
            if (label != null) {
                label.value().ifPresent(value -> table.edit(row, value));
            } else if (cell.isMore(at.target())) {
                row.row().open(!row.row().isOpened());
            } else if (cell.isName(at.target())) {
                actions.showExercise(row.place());
            }
        }
    }

    /// A key opens the menu of the focused line, the mouse that of the line under the pointer.
    private void requestMenu(ContextMenuEvent event) {
        Line line = event.isKeyboardTrigger()
                ? table.focusedProperty().get()
                : LineCell.enclosing(event.getTarget()).map(LineCell::line).orElse(null);
        if (!(line instanceof Line.Row row) || ValueEditor.enclosing(event.getTarget()).isPresent()) {
            return;
        }
        event.consume();
        table.focus(row);
        lines.requestFocus();
        Node cell = lines.cell(row).map(Node.class::cast).orElse(lines);
        if (event.isKeyboardTrigger()) {
            menu.show(row, cell);
        } else {
            menu.show(row, cell, event.getScreenX(), event.getScreenY());
        }
    }

    /// The focused row, if the focus is not in one of its values.
    private @Nullable Place focusedRow() {
        return lines.isFocused() && table.focusedProperty().get() instanceof Line.Row row ? row.place() : null;
    }

    private static boolean isControl(Object target) {
        Object at = target;
        while (at instanceof Node node && !(at instanceof LineCell)) {
            if (node instanceof ValueEditor || node instanceof ButtonBase) {
                return true;
            }
            at = node.getParent();
        }
        return false;
    }
}
