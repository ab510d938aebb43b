package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
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

/// Every card that opens over the window, on every screen: it dims all of the window in the same way, and keys work again
/// however it was left.
@ExtendWith(ApplicationExtension.class)
class CardsJourneyTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Stage stage;

    private enum Screen {
        PLAN(KeyCode.DIGIT1),
        TRAIN(KeyCode.DIGIT2),
        LIBRARY(KeyCode.DIGIT4),
        SETTINGS(KeyCode.COMMA);

        private final KeyCode key;

        Screen(KeyCode key) {
            this.key = key;
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = new Desk(folder);
        desk.open(stage, Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void friction16_20_theOverviewOfKeysIsACardOfEveryScreen(Screen screen) {
        go(screen);
        robot.type(KeyCode.F1);
        assertThat(isShown(".key-overview")).isTrue();
        assertDimmed();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(".overlay-card")).isFalse();

        robot.type(KeyCode.F1);
        robot.type(KeyCode.F1);
        assertThat(isShown(".overlay-card")).isFalse();
        robot.type(KeyCode.F1);
        robot.write("?");
        assertThat(isShown(".overlay-card")).isFalse();

        robot.type(KeyCode.F1);
        go(Screen.PLAN);
        if (screen != Screen.PLAN) {
            assertThat(isShown(".overlay-card")).isFalse();
            assertKeysWorkInPlan();
        }
    }

    @ParameterizedTest
    @CsvSource({"PLAN, 880, 600", "TRAIN, 880, 600", "LIBRARY, 880, 600", "PLAN, 1000, 720", "TRAIN, 1000, 720"})
    void friction16_nothingOfTheOverviewOfKeysIsCutOff(Screen screen, int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        go(screen);
        robot.type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        List<Labeled> labels = robot.lookup("#key-overview .label").queryAllAs(Labeled.class).stream().toList();
        assertThat(labels).hasSizeGreaterThan(10);
        Bounds card = bounds(robot.lookup(".key-overview").query());
        for (Labeled label : labels) {
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
            assertThat(bounds(label).getMaxX()).isLessThanOrEqualTo(card.getMaxX());
        }
    }

    @Test
    void friction5_thePaletteClosesWithItsScreen() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertDimmed();
        robot.interact(() -> robot.lookup(".rail-link").nth(1).<ToggleButton>query().fire());
        assertThat(isShown(".overlay-card")).isFalse();
        go(Screen.PLAN);
        assertKeysWorkInPlan();
    }

    @Test
    void friction20_theListOfRoutinesDimsTheRailToo() {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(isShown("#routine-list")).isTrue();
        assertDimmed();
        // The rail lies below: a click on it only closes the card.
        robot.clickOn(robot.lookup(".rail-link").nth(2).<Node>query());
        assertThat(isShown("#routine-list")).isFalse();
        assertThat(isShown("#pump-check")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(isShown("#routine-list")).isFalse();
        assertKeysWorkInPlan();
    }

    @ParameterizedTest
    @CsvSource({"X, .train-card", "C, .corrections", "ESCAPE, .leave-card"})
    void friction5_aCardOfTheSessionIsThereAgain(KeyCode key, String card) {
        go(Screen.TRAIN);
        robot.type(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ENTER);
        robot.type(key);
        assertThat(isShown(card)).isTrue();
        assertDimmed();

        go(Screen.PLAN);
        assertThat(isShown(".overlay-card")).isFalse();
        assertKeysWorkInPlan();
        go(Screen.TRAIN);
        assertThat(isShown(card)).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(".overlay-card")).isFalse();
        assertThat(isPaused()).isFalse();
        robot.type(KeyCode.P);
        assertThat(isPaused()).isTrue();
    }

    @Test
    void theKeysOfASessionDoNothingUnderTheOverviewOfKeys() {
        go(Screen.TRAIN);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.F1);
        robot.type(KeyCode.P);
        assertThat(isPaused()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(".overlay-card")).isFalse();
        robot.type(KeyCode.P);
        assertThat(isPaused()).isTrue();
    }

    @Test
    void aCardOverAnotherGivesItBack() {
        go(Screen.TRAIN);
        robot.type(KeyCode.ENTER, KeyCode.X);
        robot.type(KeyCode.F1);
        assertThat(isShown("#closeMenu")).isTrue();
        assertThat(isShown(".key-overview")).isFalse();
        robot.interact(() -> stage.fireEvent(
                new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(isShown("#closeNow")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown("#closeNow")).isFalse();
        assertThat(isShown("#closeMenu")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(".overlay-card")).isFalse();
    }

    private void go(Screen screen) {
        robot.push(KeyCode.CONTROL, screen.key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertKeysWorkInPlan() {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(isShown(".palette")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isShown(".palette")).isFalse();
    }

    private void assertDimmed() {
        Bounds shade = bounds(robot.lookup(".overlay-shade").query());
        assertThat(robot.lookup(".overlay-shade").queryAll()).hasSize(1);
        assertThat(shade.getWidth()).isEqualTo(stage.getScene().getWidth());
        assertThat(shade.getHeight()).isEqualTo(stage.getScene().getHeight());
    }

    private boolean isPaused() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#phase").<Labeled>query().getText().equals("PAUSED");
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private boolean isShown(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAll().stream().anyMatch(CardsJourneyTest::isVisible);
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
