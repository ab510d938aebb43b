package pumpwise.ui.train.running;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// Full-screen mode for the session.
public final class FullScreen {

    private FullScreen() {}

    /// Enters or leaves full-screen mode.
    public static void toggle(Node node) {
        if (node.getScene() != null && node.getScene().getWindow() instanceof Stage stage) {
            // Escape asks whether to end the session, so it must not just leave full-screen mode.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
