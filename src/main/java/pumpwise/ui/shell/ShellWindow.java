package pumpwise.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.words.Words;

/// The window itself: its size, its name, its icon, and its end.
public final class ShellWindow {

    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final ShellViewModel shell;
    private final CurrentSettings settings;

    public ShellWindow(Stage stage, ShellViewModel shell, CurrentSettings settings) {
        this.stage = stage;
        this.shell = shell;
        this.settings = settings;
    }

    /// Shows the window with the shell in it, as it was left.
    ///
    /// @param keys listens to the keys
    public void open(Parent root, ShellKeys keys, Words words) {
        Settings.Window left = settings.get().window();
        Scene scene = new Scene(root, left.width(), left.height());
        shell.themeProperty().subscribe(theme -> theme.dress(scene));
        keys.listen(scene);
        stage.fullScreenProperty().subscribe(shell::setFullScreen);
        stage.setTitle(words.say("common.title"));
        stage.getIcons().setAll(icons().toList());
        stage.setScene(scene);
        stage.setMinWidth(Settings.Window.LEAST_WIDTH);
        stage.setMinHeight(Settings.Window.LEAST_HEIGHT);
        stage.setMaximized(left.maximized());
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHiding(_ -> remember());
        stage.show();
    }

    /// Names the window by what is open in it.
    public void entitle(ObservableValue<String> title) {
        title.subscribe(stage::setTitle);
    }

    /// Brings the window in front of those of other programs.
    public void toFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// Closes the window if nothing is lost by it.
    public void close() {
        if (shell.mayClose()) {
            stage.close();
        }
    }

    private void remember() {
        boolean whole = stage.isMaximized() || stage.isFullScreen();
        settings.change(old -> old.withWindow(
                whole
                        ? new Settings.Window(old.window().width(), old.window().height(), stage.isMaximized())
                        : new Settings.Window(
                                (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight(), false)));
    }

    private static Stream<Image> icons() {
        return ICONS.stream()
                .map(size -> "icon-" + size + ".png")
                .map(name -> Objects.requireNonNull(ShellWindow.class.getResourceAsStream(name), name))
                .map(Image::new);
    }
}
