package pumpwise.ui.plan.view;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Shows every row of a list by a node, which it keeps as long as there is the row, with the focus in it.
final class RowNodeList<R> {

    private final ObservableList<R> rows;
    private final Function<R, Node> view;
    private final Map<R, Node> nodes = new WeakHashMap<>();

    RowNodeList(ObservableList<R> rows, Function<R, Node> view) {
        this.rows = rows;
        this.view = view;
    }

    /// Keeps `children` to the nodes of the rows.
    void into(ObservableList<Node> children) {
        rows.addListener((ListChangeListener<R>) _ -> fill(children));
        fill(children);
    }

    private void fill(ObservableList<Node> children) {
        List<Node> wanted =
                rows.stream().map(row -> nodes.computeIfAbsent(row, view)).toList();
        Node focused = children.isEmpty() ? null : focusOwner(children.getFirst().getScene());
        children.retainAll(wanted);
        // What stays in its place is left alone, because a node that comes in anew is styled and laid out anew.
        for (int index = 0; index < wanted.size(); index++) {
            Node node = wanted.get(index);
            if (index >= children.size() || children.get(index) != node) {
                children.remove(node);
                children.add(index, node);
            }
        }
        // Nodes that are taken out and put in again would lose the focus to another.
        if (focused != null && focused.getScene() != null && focused != focusOwner(focused.getScene())) {
            focused.requestFocus();
        }
    }

    private static @Nullable Node focusOwner(@Nullable Scene scene) {
        return scene == null ? null : scene.getFocusOwner();
    }
}
