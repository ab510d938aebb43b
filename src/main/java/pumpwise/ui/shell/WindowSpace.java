package pumpwise.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import pumpwise.storage.settings.Settings;

/// The part of a screen without panels and docks, and how the window fits into it.
///
/// @param bounds in logical pixels
record WindowSpace(Rectangle2D bounds) {

    /// A typical size of the title bar and the borders, which is unknown until the window is shown.
    private static final Dimension2D DECORATION = new Dimension2D(16, 40);

    /// The space of the screen that shows most of a window; that of the main screen if none shows any of it.
    ///
    /// @param screens the parts that windows may use, that of the main screen first
    static WindowSpace around(Rectangle2D window, List<Rectangle2D> screens) {
        return screens.stream()
                .max(Comparator.<Rectangle2D>comparingDouble(screen -> overlap(screen, window))
                        // Of equals, `max` takes the last.
                        .thenComparing(screens::indexOf, Comparator.reverseOrder()))
                .map(WindowSpace::new)
                .orElseThrow();
    }

    private static double overlap(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /// The size of the contents: the last size, or as large as the screen allows.
    Dimension2D contents(Settings.Window remembered) {
        Dimension2D most = most();
        return new Dimension2D(
                Math.min(remembered.width(), most.getWidth()), Math.min(remembered.height(), most.getHeight()));
    }

    /// The size to remember for a window of the current size. A remembered size that is too large for this screen is kept
    /// for larger ones, until the user chooses another size.
    Settings.Window remember(Settings.Window remembered, Dimension2D current) {
        Dimension2D shown = contents(remembered);
        boolean isLimited = shown.getWidth() < remembered.width() || shown.getHeight() < remembered.height();
        boolean isChosen = Math.abs(current.getWidth() - shown.getWidth()) > DECORATION.getWidth()
                || Math.abs(current.getHeight() - shown.getHeight()) > DECORATION.getHeight();
        return isLimited && !isChosen
                ? remembered
                : new Settings.Window((int) current.getWidth(), (int) current.getHeight(), false);
    }

    /// The smallest size of the window with its borders.
    Dimension2D minimum() {
        return new Dimension2D(
                Math.min(Settings.Window.LEAST_WIDTH, bounds.getWidth()),
                Math.min(Settings.Window.LEAST_HEIGHT, bounds.getHeight()));
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
