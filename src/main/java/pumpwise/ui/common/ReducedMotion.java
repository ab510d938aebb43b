package pumpwise.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Whether the system asks that nothing moves.
public final class ReducedMotion {

    private ReducedMotion() {}

    /// The preference for the window of a node, which may change at any time; false while it is in no window.
    public static ObservableValue<Boolean> reducedMotionProperty(Node node) {
        return node.sceneProperty()
                .map(Scene::getPreferences)
                .flatMap(Scene.Preferences::reducedMotionProperty)
                .orElse(false);
    }
}
