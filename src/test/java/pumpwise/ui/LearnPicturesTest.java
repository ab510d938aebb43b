package pumpwise.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;
import pumpwise.ui.learn.Topic;

/// Takes pictures of every page of the Learn screen, at its top and at its end, and of a rule that the pump check
/// leads to.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class LearnPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private String suffix;

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1100, 720, 100",
        "DARK, 1100, 720, 100",
        "LIGHT, 880, 600, 100",
        "DARK, 880, 600, 100",
        "LIGHT, 1100, 720, 150"
    })
    void everyPage(Theme theme, int width, int height, int textSize) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        Files.writeString(desk.home.settings(), "{ \"look\": { \"textSize\": " + textSize + " } }");
        suffix = "%s-%dx%d%s.png"
                .formatted(theme.name().toLowerCase(Locale.ROOT), width, height, textSize == 100 ? "" : "-large");
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            desk.open(stage, theme);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        for (Topic topic : Topic.values()) {
            String name = "learn-" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
            take(name, 0);
            take(name + "-end", 1);
            robot.type(KeyCode.DOWN);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        new TableRobot(robot).type("work", "rest", "5 min");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#pump-check .why").query().requestFocus());
        robot.type(KeyCode.SPACE);
        take("learn-why", -1);
        robot.interact(stage::close);
    }

    private void take(String name, double scrolled) throws Exception {
        if (scrolled >= 0) {
            robot.interact(() -> robot.lookup("#learn-pane").queryAs(ScrollPane.class).setVvalue(scrolled));
        }
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve(name + "-" + suffix));
    }
}
