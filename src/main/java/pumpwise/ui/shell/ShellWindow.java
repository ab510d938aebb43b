package pumpwise.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// The main window: its size and position, title, icon, and closing.
public final class ShellWindow {

    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final ShellViewModel shell;
    private final CurrentSettings settings;
    private final Supplier<Rectangle2D> screen;

    /// The size to restore after the window was maximized.
    private Settings.Window normal;

    /// Whether the window was opened maximized and has not been restored yet.
    private boolean isReturning;

    /// @param screen the part of the screen that windows may use
    public ShellWindow(Stage stage, ShellViewModel shell, CurrentSettings settings, Supplier<Rectangle2D> screen) {
        this.stage = stage;
        this.shell = shell;
        this.settings = settings;
        this.screen = screen;
        normal = settings.get().window();
    }

    /// Shows the window with its last size.
    ///
    /// @param keys listens to the keys
    public void open(Parent root, ShellKeys keys, Words words) {
        Settings.Window left = settings.get().window();
        WindowSpace space = new WindowSpace(screen.get());
        Dimension2D size = space.contents(left);
        Parent fitting = space.isLargeEnough() ? root : new ScaledToFit(root);
        Scene scene = new Scene(fitting, size.getWidth(), size.getHeight());
        shell.themeProperty().subscribe(theme -> theme.dress(scene));
        keys.listen(scene);
        stage.fullScreenProperty().subscribe(shell::setFullScreen);
        stage.setTitle(words.text("common.title"));
        stage.getIcons().setAll(icons().toList());
        stage.setScene(scene);
        stage.setMinWidth(space.minimum().getWidth());
        stage.setMinHeight(space.minimum().getHeight());
        stage.setMaximized(left.maximized());
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHiding(_ -> remember());
        stage.show();
        fit(space);
        if (left.maximized()) {
            isReturning = true;
            returnOnce(space, size);
        }
        InvalidationListener resized = _ -> follow(scene);
        for (Observable each : List.of(scene.widthProperty(), scene.heightProperty(), stage.maximizedProperty())) {
            each.addListener(resized);
        }
    }

    /// Binds the title of the window to the open document.
    public void entitle(ObservableValue<String> title) {
        title.subscribe(stage::setTitle);
    }

    /// Brings the window in front of other programs.
    public void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// Closes the window unless a screen objects.
    public void close() {
        if (shell.mayClose()) {
            stage.close();
        }
    }

    /// The title bar and the borders are added when the window is shown, and may push it over the edge of the screen.
    private void fit(WindowSpace space) {
        InvalidationListener decorated = _ -> moveInside(space);
        moveInside(space);
        stage.heightProperty().addListener(decorated);
        stage.getScene()
                .addEventFilter(InputEvent.ANY, _ -> stage.heightProperty().removeListener(decorated));
    }

    private void moveInside(WindowSpace space) {
        if (fillsScreen() || Double.isNaN(stage.getX()) || Double.isNaN(stage.getWidth())) {
            return;
        }
        Rectangle2D now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
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

    private void returnOnce(WindowSpace space, Dimension2D size) {
        stage.maximizedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                if (!now) {
                    property.removeListener(this);
                    // The system reports the size that it chose after this event.
                    Platform.runLater(() -> {
                        isReturning = false;
                        returnTo(space, size);
                    });
                }
            }
        });
    }

    /// A window that was opened maximized has no other size to restore yet.
    private void returnTo(WindowSpace space, Dimension2D size) {
        Scene scene = stage.getScene();
        stage.setWidth(size.getWidth() + stage.getWidth() - scene.getWidth());
        stage.setHeight(size.getHeight() + stage.getHeight() - scene.getHeight());
        moveInside(space);
        follow(scene);
    }

    private void follow(Scene scene) {
        if (!fillsScreen() && !isReturning) {
            normal = new Settings.Window((int) scene.getWidth(), (int) scene.getHeight(), false);
        }
    }

    private void remember() {
        Settings.Window left = new Settings.Window(normal.width(), normal.height(), stage.isMaximized());
        settings.change(old -> old.withWindow(left));
    }

    private static Stream<Image> icons() {
        return ICONS.stream()
                .map(size -> "icon-" + size + ".png")
                .map(name -> Objects.requireNonNull(ShellWindow.class.getResourceAsStream(name), name))
                .map(Image::new);
    }
}
