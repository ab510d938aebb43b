package pumpwise.ui.train.running;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// The whole screen for the session.
public final class FullScreen {

    private FullScreen() {}

    /// Into it, and out of it again.
    public static void toggle(Node node) {
        if (node.getScene() != null && node.getScene().getWindow() instanceof Stage stage) {
            // Escape asks before the session ends, and must not only shrink the window.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
