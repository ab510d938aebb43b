package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
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

/// Takes pictures of what all screens share: the cards over the window, the notices, and the focus.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class CardsPicturesTest {

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
    @CsvSource({"LIGHT, 880, 600", "DARK, 880, 600", "LIGHT, 1100, 720", "DARK, 1100, 720"})
    void cardsAndNotices(Theme theme, int width, int height) throws IOException {
        suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        Desk desk = new Desk(folder);
        robot.interact(() -> {
            desk.open(stage, theme);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.type(KeyCode.F1);
        take("keys-plan");
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        take("palette");
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        take("routines");
        robot.type(KeyCode.ESCAPE);
        TableRobot table = new TableRobot(robot);
        table.focus(table.rows("work").getFirst());
        robot.type(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        take("notice-plan");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.F1);
        take("keys-train");
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.type(KeyCode.DELETE);
        take("notice-library");
        robot.interact(() -> robot.lookup("#cards").query().requestFocus());
        take("focus-list");
        robot.type(KeyCode.TAB);
        take("focus-button");
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.interact(() -> robot.lookup(".add-key").<Button>query().fire());
        robot.type(KeyCode.M);
        robot.interact(() -> robot.lookup(".add-key").<Button>query().fire());
        robot.type(KeyCode.G);
        take("notice-settings");
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.TAB);
        take("focus-settings");
    }

    private void take(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve("cards-" + name + "-" + suffix));
    }
}
