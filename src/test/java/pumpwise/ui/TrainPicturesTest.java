package pumpwise.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Plays the sample in the real window, with the keyboard alone, and takes a picture of every phase.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class TrainPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Stage stage;
    private String suffix;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720"})
    void aSession(Theme theme, int width, int height) throws IOException {
        open(theme, width, height);
        robot.clickOn("#start");
        take("before");
        robot.type(KeyCode.ENTER);
        pass(1);
        take("ready");
        robot.type(KeyCode.SPACE);
        pass(195);
        take("timed");
        skipTo("Barbell hip thrust");
        robot.type(KeyCode.SPACE);
        pass(5 * 6 + 0.7);
        take("lift");
        pass(1);
        take("hold");
        pass(1.6);
        take("lower");
        robot.type(KeyCode.SPACE);
        take("paused");
        robot.type(KeyCode.SPACE);
        pass(84.5);
        robot.type(KeyCode.L, KeyCode.UP, KeyCode.UP, KeyCode.E, KeyCode.UP);
        take("rest");
        pass(55);
        take("rest-ready");
        robot.type(KeyCode.X);
        take("change");
        robot.type(KeyCode.DIGIT2);
        take("swap");
        robot.type(KeyCode.ESCAPE, KeyCode.DIGIT4);
        take("hurts");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        take("leave");
        robot.type(KeyCode.ESCAPE);
        skipTo("Cable glute kickback");
        robot.type(KeyCode.SPACE);
        pass(20 * 4 + 8);
        take("switch");
        skipTo("Banded lateral walk");
        robot.type(KeyCode.SPACE);
        pass(11);
        take("walk");
        robot.type(KeyCode.G);
        pass(23);
        take("free");
        robot.type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE, KeyCode.SPACE);
        robot.interact(() -> desk.time.sleep(Duration.ofSeconds(570)));
        pass(0.1);
        take("away");
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.X, KeyCode.DIGIT4, KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE);
        robot.type(KeyCode.DIGIT4);
        take("summary");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1100, 720", "DARK, 1100, 720"})
    void aSessionCutShort(Theme theme, int width, int height) throws IOException {
        open(theme, width, height);
        robot.clickOn("#start");
        robot.type(KeyCode.ENTER);
        skipTo("Barbell hip thrust");
        robot.type(KeyCode.SPACE);
        pass(300);
        robot.interact(stage::hide);
        open(theme, width, height);
        take("recovery");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 880, 600", "DARK, 880, 600"})
    void aSmallWindow(Theme theme, int width, int height) throws IOException {
        open(theme, width, height);
        robot.clickOn("#start");
        take("before");
        robot.type(KeyCode.ENTER);
        skipTo("Glute-focused hyperextension");
        robot.type(KeyCode.SPACE);
        pass(15.5);
        take("hold");
        robot.type(KeyCode.ENTER);
        pass(20);
        take("rest");
        robot.type(KeyCode.X);
        take("change");
        robot.type(KeyCode.DIGIT2);
        take("swap");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        robot.type(KeyCode.SPACE);
        pass(20);
        robot.interact(() -> desk.time.sleep(Duration.ofSeconds(570)));
        pass(0.1);
        take("away");
        robot.type(KeyCode.SPACE);
        pass(200);
        robot.type(KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE);
        robot.type(KeyCode.DIGIT5);
        take("summary");
    }

    /// A full screen is larger than that of a test, so its scene is drawn without a window.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFullScreen(Theme theme) throws IOException {
        open(theme, 1000, 700);
        robot.clickOn("#start");
        robot.type(KeyCode.ENTER);
        skipTo("Barbell hip thrust");
        robot.type(KeyCode.SPACE);
        pass(5 * 5 + 2);
        takeFullScreen("hold", theme);
        robot.type(KeyCode.ENTER);
        pass(20);
        takeFullScreen("rest", theme);
    }

    private void open(Theme theme, int width, int height) {
        suffix = "%s-%dx%d.png".formatted(theme.name().toLowerCase(Locale.ROOT), width, height);
        desk = new Desk(folder);
        robot.interact(() -> {
            desk.open(stage, theme);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pass(double seconds) {
        robot.interact(() -> {
            desk.time.advance(Duration.ofMillis(Math.round(seconds * 1000)));
            desk.ticker.tick();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Skips everything up to the get-ready or rest before an exercise.
    private void skipTo(String exercise) {
        for (int i = 0; i < 200 && !isBefore(exercise); i++) {
            robot.type(KeyCode.RIGHT);
        }
        pass(2);
    }

    private boolean isBefore(String exercise) {
        Node running = robot.lookup(".running").query();
        Set<PseudoClass> states = running.getPseudoClassStates();
        boolean waiting = states.contains(PseudoClass.getPseudoClass("rest"))
                || states.contains(PseudoClass.getPseudoClass("ready"));
        Labeled shown = robot.lookup("#exercise").query();
        return waiting && shown.getText().equals(exercise);
    }

    private void takeFullScreen(String name, Theme theme) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> {
            Scene window = stage.getScene();
            Parent root = window.getRoot();
            Node screen = root.lookup(".train");
            StackPane place = (StackPane) screen.getParent();
            place.getChildren().remove(screen);
            Scene full = new Scene(new StackPane(screen), 1920, 1080);
            theme.dress(full);
            desk.ticker.tick();
            full.getRoot().applyCss();
            full.getRoot().layout();
            picture[0] = full.snapshot(null);
            place.getChildren().add(screen);
        });
        String file = "train-%s-%s-1920x1080.png".formatted(name, theme.name().toLowerCase(Locale.ROOT));
        Pictures.write(picture[0], FOLDER.resolve(file));
    }

    private void take(String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Image[] picture = new Image[1];
        robot.interact(() -> picture[0] = stage.getScene().snapshot(null));
        Pictures.write(picture[0], FOLDER.resolve("train-" + name + "-" + suffix));
    }
}
