package pumpwise.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Postpones what a window does not need to appear.
public final class FirstFrame {

    private FirstFrame() {}

    /// Runs an action on the UI thread when the next frame of a window is on its way to the screen.
    public static void then(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(action);
            }
        });
    }

    /// Runs an action after the frame that follows the first one, which shows what was postponed until then.
    public static void thenAnother(Scene scene, Runnable action) {
        then(scene, () -> {
            then(scene, action);
            Platform.requestNextPulse();
        });
    }
}
