package pumpwise.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Shows and hides nodes so that hidden ones take no space.
public final class NodeVisibility {

    private NodeVisibility() {}

    /// Shows a label only while its text is not empty.
    public static void showText(Labeled label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        only(label, text.map(it -> !it.isEmpty()));
    }

    /// Whether a node is visible, as well as everything that it is in.
    public static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /// Shows or hides a node.
    public static void set(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /// Shows a node only while a condition holds.
    public static void only(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(wanted);
    }
}
