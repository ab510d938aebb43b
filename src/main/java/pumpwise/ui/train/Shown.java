package pumpwise.ui.train;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Bindings that all parts of the screen use.
final class Shown {

    private Shown() {}

    /// A label that takes no room while it has nothing to say.
    static void say(Labeled label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        only(label, text.map(it -> !it.isEmpty()));
    }

    /// A part that takes no room while it is not wanted.
    static void only(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(wanted);
    }
}
