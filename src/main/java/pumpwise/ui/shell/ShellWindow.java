package pumpwise.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// The main window: its contents, title, icon, and closing.
public final class ShellWindow {

    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    private static final Duration MOMENT = Duration.millis(500);

    private final Stage stage;
    private final ShellViewModel shell;
    private final CurrentSettings settings;
    private final WindowPlacement placement;
    private final PauseTransition wait = new PauseTransition(MOMENT);

    private @Nullable Scene created;
    private boolean isComplete;

    /// @param screens the parts of the screens that windows may use, that of the main screen first
    public ShellWindow(
            Stage stage, ShellViewModel shell, CurrentSettings settings, Supplier<List<Rectangle2D>> screens) {
        this.stage = stage;
        this.shell = shell;
        this.settings = settings;
        placement = new WindowPlacement(stage, settings, screens);
    }

    /// Puts the shell into the window.
    ///
    /// @param keys listens to the keys
    public void create(Parent root, ShellKeys keys, Words words) {
        Dimension2D size = placement.first();
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
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHiding(_ -> placement.save());
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
        placement.follow();
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

    private static Stream<Image> icons() {
        return ICONS.stream()
                .map(size -> "icon-" + size + ".png")
                .map(name -> Objects.requireNonNull(ShellWindow.class.getResourceAsStream(name), name))
                .map(Image::new);
    }
}
