package pumpwise.ui.shell;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import pumpwise.storage.settings.Settings;

/// Scales the contents of the window down on a screen that is too small for them, such as 1366 x 768 at 200 %.
final class ScaledToFit extends Region {

    private final Parent contents;
    private final Scale scale = new Scale();

    ScaledToFit(Parent contents) {
        this.contents = contents;
        contents.getTransforms().add(scale);
        getChildren().add(contents);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(
                1, Math.min(getWidth() / Settings.Window.LEAST_WIDTH, getHeight() / Settings.Window.LEAST_HEIGHT));
        if (factor <= 0) {
            return;
        }
        scale.setX(factor);
        scale.setY(factor);
        contents.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
