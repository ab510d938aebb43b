package pumpwise.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;

/// The size and position of the window: keeps it on the screen, restores its size after it was maximized, and remembers
/// that size for the next start.
final class WindowPlacement {

    /// Longer than a system takes to report the sizes of a window that it restores.
    private static final Duration RETURN_TIME = Duration.millis(700);

    private static final int MAX_CORRECTIONS = 3;

    private final Stage stage;
    private final CurrentSettings settings;
    private final Supplier<List<Rectangle2D>> screens;

    /// The size to restore after the window was maximized.
    private Settings.Window normal;

    /// Whether the window is about to be restored to that size.
    private boolean isReturning;

    /// The size with borders that it is restored to.
    private Dimension2D target = new Dimension2D(0, 0);

    private int corrections;

    /// @param screens the parts of the screens that windows may use, that of the main screen first
    WindowPlacement(Stage stage, CurrentSettings settings, Supplier<List<Rectangle2D>> screens) {
        this.stage = stage;
        this.settings = settings;
        this.screens = screens;
        normal = settings.get().window();
    }

    /// The size of the contents at the start. The window cannot be made smaller than is usable.
    Dimension2D first() {
        WindowSpace space = new WindowSpace(screens.get().getFirst());
        limit(space);
        return space.contents(settings.get().window());
    }

    /// Moves the window inside the screen, and follows its size and position from now on.
    void follow() {
        fit();
        Scene scene = stage.getScene();
        for (Observable each : List.of(scene.widthProperty(), scene.heightProperty())) {
            each.addListener((InvalidationListener) _ -> Platform.runLater(this::resized));
        }
        for (Observable each : List.of(stage.xProperty(), stage.yProperty())) {
            each.addListener((InvalidationListener) _ -> limit(space()));
        }
        stage.maximizedProperty().subscribe((before, now) -> {
            if (before && !now) {
                isReturning = true;
                // The system reports the size that it chose after this event.
                Platform.runLater(this::returnToNormal);
            }
        });
        Screen.getScreens().addListener((InvalidationListener) _ -> Platform.runLater(this::moveInside));
    }

    private void limit(WindowSpace space) {
        stage.setMinWidth(space.minimum().getWidth());
        stage.setMinHeight(space.minimum().getHeight());
    }

    /// The space of the screen that the window is on.
    private WindowSpace space() {
        return WindowSpace.around(bounds(), screens.get());
    }

    private Rectangle2D bounds() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /// The title bar and the borders are added when the window is shown, and may push it over the edge of the screen.
    private void fit() {
        InvalidationListener decorated = _ -> moveInside();
        moveInside();
        stage.heightProperty().addListener(decorated);
        stage.getScene()
                .addEventFilter(InputEvent.ANY, _ -> stage.heightProperty().removeListener(decorated));
    }

    private void moveInside() {
        if (fillsScreen() || Double.isNaN(stage.getX()) || Double.isNaN(stage.getWidth())) {
            return;
        }
        WindowSpace space = space();
        limit(space);
        Rectangle2D now = bounds();
        Rectangle2D inside = space.inside(now);
        if (!inside.equals(now)) {
            stage.setX(inside.getMinX());
            stage.setY(inside.getMinY());
            stage.setWidth(inside.getWidth());
            stage.setHeight(inside.getHeight());
        }
    }

    private boolean fillsScreen() {
        return stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
    }

    /// Restores the size from before. Some systems keep almost the size of the screen, and may set it after this.
    private void returnToNormal() {
        Scene scene = stage.getScene();
        Dimension2D size = space().contents(normal);
        // Only once: on the way, the sizes of the window and its contents do not belong together.
        target = new Dimension2D(
                size.getWidth() + stage.getWidth() - scene.getWidth(),
                size.getHeight() + stage.getHeight() - scene.getHeight());
        corrections = MAX_CORRECTIONS;
        restore();
        PauseTransition settled = new PauseTransition(RETURN_TIME);
        settled.setOnFinished(_ -> {
            isReturning = false;
            moveInside();
            remember();
        });
        settled.play();
    }

    private void restore() {
        boolean differs = stage.getWidth() != target.getWidth() || stage.getHeight() != target.getHeight();
        if (differs && !fillsScreen() && corrections > 0) {
            corrections--;
            stage.setWidth(target.getWidth());
            stage.setHeight(target.getHeight());
        }
    }

    private void resized() {
        if (isReturning) {
            restore();
        } else {
            remember();
        }
    }

    private void remember() {
        if (!fillsScreen() && !isReturning) {
            Scene scene = stage.getScene();
            normal = space().remember(normal, new Dimension2D(scene.getWidth(), scene.getHeight()));
        }
    }

    /// Saves the size for the next start.
    void save() {
        Settings.Window left = new Settings.Window(normal.width(), normal.height(), stage.isMaximized());
        settings.change(old -> old.withWindow(left));
    }
}
