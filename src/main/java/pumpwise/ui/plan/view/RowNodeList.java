package pumpwise.ui.plan.view;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Shows each row of a list as a node. A node stays the same, with the focus in it, for as long as its row is in the
/// list, and no longer.
final class RowNodeList<R> {

    private final ObservableList<R> rows;
    private final Function<R, Node> view;
    private final IdentityHashMap<R, Node> nodes = new IdentityHashMap<>();

    RowNodeList(ObservableList<R> rows, Function<R, Node> view) {
        this.rows = rows;
        this.view = view;
    }

    /// Makes `children` the nodes of the rows from now on.
    void into(ObservableList<Node> children) {
        rows.addListener((ListChangeListener<R>) _ -> fill(children));
        fill(children);
    }

    private void fill(ObservableList<Node> children) {
        List<Node> wanted =
                rows.stream().map(row -> nodes.computeIfAbsent(row, view)).toList();
        // A node refers to its row, so a weak map would never let go of either.
        nodes.keySet().retainAll(identities());
        Node focused = children.isEmpty() ? null : focusOwner(children.getFirst().getScene());
        children.retainAll(wanted);
        // What stays in its place is left alone, because a node that is added is styled and laid out again.
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

    private Set<R> identities() {
        Set<R> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(rows);
        return identities;
    }

    /// How many nodes it holds on to.
    int size() {
        return nodes.size();
    }

    private static @Nullable Node focusOwner(@Nullable Scene scene) {
        return scene == null ? null : scene.getFocusOwner();
    }
}
