package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
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

    /// The nodes of a style in `outer`, from top to bottom.
    static List<Node> all(Parent outer, String style) {
        List<Node> found = new ArrayList<>();
        for (Node child : outer.getChildrenUnmodifiable()) {
            if (child.getStyleClass().contains(style)) {
                found.add(child);
            } else if (child instanceof Parent parent) {
                found.addAll(all(parent, style));
            }
        }
        return found;
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
