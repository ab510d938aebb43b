package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// What shows a row of the routine: an item, or a superset around its members.
interface RowNode {

    /// Told by its look to be one of several that are acted on.
    PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Where it stands.
    Place at();

    /// The part of it that is told apart from the members of a superset.
    Node head();

    /// The row that a node is, or is in.
    static Optional<RowNode> around(@Nullable Object node) {
        Object at = node;
        while (at instanceof Node inner) {
            if (inner instanceof RowNode row && !(inner instanceof BlockView block && !block.block().isSuperset())) {
                return Optional.of(row);
            }
            at = inner.getParent();
        }
        return Optional.empty();
    }
}
