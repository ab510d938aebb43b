package pumpwise.ui.check;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Reveal;

/// Keeps the focus where it makes sense while what it was on goes away.
final class FocusKeeper {

    private FocusKeeper() {}

    /// Whether a node is `outer` or stands in it.
    static boolean isInside(Node outer, @Nullable Node node) {
        Node at = node;
        while (at != null && at != outer) {
            at = at.getParent();
        }
        return at == outer;
    }

    /// Moves the focus, and what is looked at with it.
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
            // What has only just come has no size before.
            pane.applyCss();
            Reveal.in(pane, node);
        }
    }
}
