package pumpwise.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
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

/// Takes pictures of all screens with the largest text.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class LargeTextPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final int WARM_UPS = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720, 150", "DARK, 880, 600, 150"})
    void takesPictures(Theme theme, int width, int height, int size, FxRobot robot) throws Exception {
        Desk desk = new Desk(folder);
        desk.home.create();
        Files.writeString(desk.home.settings(), "{ \"look\": { \"textSize\": " + size + " } }");
        Stage stage = FxToolkit.registerStage(Stage::new);
        String suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        WaitForAsyncUtils.asyncFx(() -> {
                    desk.open(stage, theme);
                    stage.setWidth(width);
                    stage.setHeight(height);
                })
                .get();
        take(stage, "large-plan-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        take(stage, "large-palette-" + suffix);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        take(stage, "large-routines-" + suffix);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        take(stage, "large-settings-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        take(stage, "large-train-" + suffix);
        robot.interact(() -> robot.lookup("Library").query().requestFocus());
        robot.type(KeyCode.SPACE);
        take(stage, "large-library-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        take(stage, "large-form-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.ENTER);
        takeRunning("large-", desk, stage, suffix, robot);
        WaitForAsyncUtils.asyncFx(stage::close).get();
    }

    /// A scaled screen has fewer pixels of the layout: 1920 x 1080 at 200 % has 960 x 540.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1920, 1080, 200", "DARK, 1920, 1080, 200", "LIGHT, 1366, 768, 150", "DARK, 1366, 768, 200"})
    void takesPicturesOfScaledScreens(Theme theme, int width, int height, int scale, FxRobot robot) throws Exception {
        Desk desk = new Desk(folder);
        desk.screen = new Rectangle2D(0, 0, width * 100.0 / scale, height * 100.0 / scale);
        Stage stage = FxToolkit.registerStage(Stage::new);
        String suffix = "%s-%dx%d-%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height, scale);
        WaitForAsyncUtils.asyncFx(() -> {
                    desk.open(stage, theme);
                    stage.setWidth(desk.screen.getWidth());
                    stage.setHeight(desk.screen.getHeight());
                })
                .get();
        take(stage, "scaled-plan-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        take(stage, "scaled-palette-" + suffix);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        take(stage, "scaled-library-" + suffix);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        take(stage, "scaled-train-" + suffix);
        robot.type(KeyCode.ENTER);
        takeRunning("scaled-", desk, stage, suffix, robot);
        WaitForAsyncUtils.asyncFx(stage::close).get();
    }

    private static void takeRunning(String prefix, Desk desk, Stage stage, String suffix, FxRobot robot)
            throws Exception {
        for (int warmUp = 0; warmUp < WARM_UPS && !exercise(robot).equals("Barbell hip thrust"); warmUp++) {
            robot.type(KeyCode.RIGHT);
        }
        robot.type(KeyCode.SPACE);
        pass(desk, robot, 11);
        take(stage, prefix + "running-" + suffix);
        robot.type(KeyCode.ENTER);
        pass(desk, robot, 11);
        take(stage, prefix + "rest-" + suffix);
    }

    private static String exercise(FxRobot robot) {
        return robot.lookup("#exercise").queryLabeled().getText();
    }

    private static void pass(Desk desk, FxRobot robot, int seconds) {
        robot.interact(() -> {
            desk.time.advance(Duration.ofSeconds(seconds));
            desk.ticker.tick();
        });
    }

    private static void take(Stage stage, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Image image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
        Pictures.write(image, FOLDER.resolve(name));
    }
}
