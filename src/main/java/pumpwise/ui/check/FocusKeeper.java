package pumpwise.ui.check;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Reveal;

/// Moves the focus when the focused node is removed.
final class FocusKeeper {

    private FocusKeeper() {}

    /// Whether a node is `outer` or inside it.
    static boolean isInside(Node outer, @Nullable Node node) {
        Node at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at == outer;
    }

    /// Moves the focus to a node and scrolls to it.
    static void on(Node node) {
        node.requestFocus();
        reveal(node);
    }

    /// Scrolls to a node.
    static void reveal(Node node) {
        Node at = node;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (at instanceof ScrollPane pane) {
            // A new node has no size before this.
            pane.applyCss();
            Reveal.in(pane, node);
        }
    }
}
