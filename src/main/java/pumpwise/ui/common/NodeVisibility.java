package pumpwise.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Bindings that all parts of the screen use.
public final class NodeVisibility {

    private NodeVisibility() {}

    /// A label that takes no room while it has nothing to say.
    public static void showText(Labeled label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        only(label, text.map(it -> !it.isEmpty()));
    }

    /// Shows a part, or hides it so that it takes no room.
    public static void set(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /// A part that takes no room while it is not wanted.
    public static void only(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(wanted);
    }
}
