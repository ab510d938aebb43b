package pumpwise.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// The main window: its size and position, title, icon, and closing.
public final class ShellWindow {

    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    /// Longer than a system takes to report the sizes of a window that it restores.
    private static final Duration RETURN_TIME = Duration.millis(700);

    private static final int MAX_CORRECTIONS = 3;

    private static final Duration MOMENT = Duration.millis(500);

    private final Stage stage;
    private final ShellViewModel shell;
    private final CurrentSettings settings;
    private final Supplier<List<Rectangle2D>> screens;
    private final PauseTransition wait = new PauseTransition(MOMENT);

    /// The size to restore after the window was maximized.
    private Settings.Window normal;

    private @Nullable Scene created;
    private boolean isComplete;

    /// Whether the window is about to be restored to that size.
    private boolean isReturning;

    /// The size with borders that it is restored to.
    private Dimension2D target = new Dimension2D(0, 0);

    private int corrections;

    /// @param screens the parts of the screens that windows may use, that of the main screen first
    public ShellWindow(
            Stage stage, ShellViewModel shell, CurrentSettings settings, Supplier<List<Rectangle2D>> screens) {
        this.stage = stage;
        this.shell = shell;
        this.settings = settings;
        this.screens = screens;
        normal = settings.get().window();
    }

    /// Puts the shell into the window.
    ///
    /// @param keys listens to the keys
    public void create(Parent root, ShellKeys keys, Words words) {
        Settings.Window left = settings.get().window();
        WindowSpace space = new WindowSpace(screens.get().getFirst());
        Dimension2D size = space.contents(left);
        Scene scene = new Scene(new ScaledToFit(root, shell.textScaleProperty()), size.getWidth(), size.getHeight());
        created = scene;
        HighContrast.follow(scene.getRoot(), Platform.getPreferences());
        shell.themeProperty().subscribe(_ -> dress(scene));
        shell.textScaleProperty().subscribe((_, _) -> dress(scene));
        keys.listen(scene);
        stage.fullScreenProperty().subscribe(shell::setFullScreen);
        stage.setTitle(words.text("common.title"));
        if (!stage.isShowing()) {
            stage.setScene(scene);
        }
        limit(space);
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHiding(_ -> remember());
    }

    /// Sets what opens the files that are dropped on the window together.
    public void onDrop(Consumer<List<Path>> open) {
        DroppedFiles.listen(scene(), open);
    }

    /// Shows the window after a moment at the latest, so that the user sees that the program is starting.
    public void showSoon() {
        wait.setOnFinished(_ -> show());
        wait.play();
    }

    /// Shows the window with its last size, unless it is visible already. A picture of it is replaced.
    public void show() {
        // A window that is closed at once stays closed.
        wait.stop();
        Scene scene = scene();
        if (showsPicture()) {
            replacePicture(scene);
        } else if (stage.isShowing()) {
            return;
        } else {
            stage.setMaximized(settings.get().window().maximized());
            stage.show();
        }
        // Decoding the icons takes longer than one frame, and the window does not need them to appear.
        FirstFrame.thenAnother(scene, () -> stage.getIcons().setAll(icons().toList()));
        fit();
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

    /// The clicks that wait for the window need the places of the controls before the next frame.
    private void replacePicture(Scene scene) {
        stage.setScene(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Whether a picture of the window is visible in place of it.
    public boolean showsPicture() {
        return stage.isShowing() && !scene().equals(stage.getScene());
    }

    /// The contents of the window, which it need not show yet.
    public Scene scene() {
        return Objects.requireNonNull(created, "not created yet");
    }

    /// Postpones nothing until the window is visible, because it is only drawn.
    public void completeAtOnce() {
        isComplete = true;
    }

    /// Runs an action when the window is visible with everything in it.
    public void whenSettled(Runnable action) {
        FirstFrame.thenAnother(scene(), action);
    }

    /// Runs an action when the window is visible, or at once if it or a picture of it is visible already.
    public void afterFirstFrame(Runnable action) {
        if (isComplete || stage.isShowing()) {
            action.run();
        } else {
            FirstFrame.then(scene(), action);
        }
    }

    private void dress(Scene scene) {
        shell.themeProperty().get().dress(scene, shell.textScaleProperty().get());
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

    /// Binds the title of the window to the open document.
    public void bindTitle(ObservableValue<String> title) {
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
            follow();
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
            follow();
        }
    }

    private void follow() {
        if (!fillsScreen() && !isReturning) {
            Scene scene = stage.getScene();
            normal = space().remember(normal, new Dimension2D(scene.getWidth(), scene.getHeight()));
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
