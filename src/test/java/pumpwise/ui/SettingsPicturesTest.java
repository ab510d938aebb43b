package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Takes pictures of the Settings screen: its top, its keys while one is being assigned, and its bottom.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class SettingsPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private String suffix;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720", "LIGHT, 880, 600", "DARK, 880, 600"})
    void theSettings(Theme theme, int width, int height) throws IOException {
        suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        robot.interact(() -> {
            Desk desk = new Desk(folder);
            desk.log = Path.of("/home/anna/.local/state/pumpwise/pumpwise.0.log");
            desk.open(stage, theme);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        take("settings", 0);
        take("settings-progress", 0.4);
        robot.interact(() -> robot.lookup("#keys-next .add-key").queryAs(Button.class).fire());
        robot.type(KeyCode.M);
        take("settings-keys", 0.7);
        robot.type(KeyCode.ESCAPE);
        take("settings-end", 1);
        robot.interact(() -> robot.lookup("#licenses").queryAs(Button.class).fire());
        take("settings-licenses", 1);
    }

    private void take(String name, double scrolled) throws IOException {
        robot.interact(() -> robot.lookup(".settings #pane").queryAs(ScrollPane.class).setVvalue(scrolled));
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve(name + "-" + suffix));
    }
}
