package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;

/// The node of a row of the routine: an item, or a superset around its members.
interface RowNode {

    /// The state of a row that is selected.
    PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// Where the row is in the routine.
    Place place();

    /// The part of the row that is above the members of a superset.
    Node head();

    /// The field that Enter goes to.
    Optional<Node> firstField();

    /// Whether this is a row. What surrounds a single item is not: the item itself is the row.
    default boolean isRow() {
        return true;
    }

    /// The row that a node is, or is in.
    static Optional<RowNode> enclosing(@Nullable Object node) {
        Object candidate = node;
        while (candidate instanceof Node inner) {
            if (inner instanceof RowNode row && row.isRow()) {
                return Optional.of(row);
            }
            candidate = inner.getParent();
        }
        return Optional.empty();
    }
}
