package pumpwise.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import pumpwise.storage.settings.Settings;

/// Scales the contents of the window down if they do not fit, on a screen such as 1366 x 768 at 200 %, or with very
/// large text in a small window.
final class ScaledToFit extends Region {

    /// The largest text scales at which everything fits into the width and the height of the smallest window.
    private static final double FITS_WIDTH = 1.2;

    private static final double FITS_HEIGHT = 1.5;

    private final Parent contents;
    private final ObservableValue<Double> textScale;
    private final Scale scale = new Scale();

    /// @param textScale the scale of all text
    ScaledToFit(Parent contents, ObservableValue<Double> textScale) {
        this.contents = contents;
        this.textScale = textScale;
        contents.getTransforms().add(scale);
        getChildren().add(contents);
        textScale.subscribe(this::requestLayout);
    }

    /// The scale of the contents in a window of this size; 1 if they fit.
    static double factor(double width, double height, double textScale) {
        double leastWidth = Settings.Window.LEAST_WIDTH * Math.max(1, textScale / FITS_WIDTH);
        double leastHeight = Settings.Window.LEAST_HEIGHT * Math.max(1, textScale / FITS_HEIGHT);
        return Math.min(1, Math.min(width / leastWidth, height / leastHeight));
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight(), textScale.getValue());
        if (factor <= 0) {
            return;
        }
        scale.setX(factor);
        scale.setY(factor);
        contents.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
