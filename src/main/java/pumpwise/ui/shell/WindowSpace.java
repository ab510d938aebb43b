package pumpwise.ui.shell;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import pumpwise.storage.settings.Settings;

/// The part of a screen without panels and docks, and how the window fits into it.
///
/// @param bounds in logical pixels
record WindowSpace(Rectangle2D bounds) {

    /// A typical size of the title bar and the borders, which is unknown until the window is shown.
    private static final Dimension2D DECORATION = new Dimension2D(16, 40);

    /// The size of the contents: the last size, or as large as the screen allows.
    Dimension2D contents(Settings.Window remembered) {
        Dimension2D most = most();
        return new Dimension2D(
                Math.min(remembered.width(), most.getWidth()), Math.min(remembered.height(), most.getHeight()));
    }

    /// The smallest size of the window with its borders.
    Dimension2D minimum() {
        return new Dimension2D(
                Math.min(Settings.Window.LEAST_WIDTH, bounds.getWidth()),
                Math.min(Settings.Window.LEAST_HEIGHT, bounds.getHeight()));
    }

    /// Whether the contents fit at full scale.
    boolean isLargeEnough() {
        Dimension2D most = most();
        return most.getWidth() >= Settings.Window.LEAST_WIDTH && most.getHeight() >= Settings.Window.LEAST_HEIGHT;
    }

    /// The window moved, and shrunk if necessary, so that all of it is on the screen.
    Rectangle2D inside(Rectangle2D window) {
        double width = Math.min(window.getWidth(), bounds.getWidth());
        double height = Math.min(window.getHeight(), bounds.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), bounds.getMinX(), bounds.getMaxX() - width),
                Math.clamp(window.getMinY(), bounds.getMinY(), bounds.getMaxY() - height),
                width,
                height);
    }

    private Dimension2D most() {
        return new Dimension2D(
                Math.max(1, bounds.getWidth() - DECORATION.getWidth()),
                Math.max(1, bounds.getHeight() - DECORATION.getHeight()));
    }
}
