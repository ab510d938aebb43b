package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.stage.WindowHelper;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;
import pumpwise.ui.train.change.ChangePage;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.log.LogField;

@ExtendWith(ApplicationExtension.class)
class TrainScreenTest {

    /// What the rail leaves of the window as it opens.
    private static final double WIDTH = 1020;

    private static final double HEIGHT = 720;

    private final TrainStand stand = new TrainStand();

    @Start
    void start(Stage stage) {
        TrainWindow.show(stage, stand, Theme.LIGHT, WIDTH, HEIGHT);
    }

    @Test
    void withNothingToTrainItLeadsToThePlan(FxRobot robot) {
        robot.clickOn("Go to Plan");
        assertThat(stand.left).containsExactly("plan");
    }

    @Test
    void aSessionIsDoneWithOneKey(FxRobot robot) {
        prepare(robot);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(stage()).isEqualTo(TrainStage.RUNNING);

        robot.type(KeyCode.SPACE);
        assertThat(stand.face().phase()).isEqualTo("LIFT");
        advance(robot, 2);
        robot.type(KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
        robot.type(KeyCode.SPACE);
        advance(robot, 13);
        assertThat(stand.face().phase()).isEqualTo("REST");
        robot.type(KeyCode.SPACE);
        advance(robot, 15);
        robot.type(KeyCode.RIGHT);

        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        assertThat(robot.lookup("3, 3").tryQuery()).isPresent();
        // A key that is pressed once too often does not leave the summary yet.
        robot.type(KeyCode.ENTER);
        assertThat(stand.left).isEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(stand.left).containsExactly("plan");
    }

    @Test
    void enterStartsToo(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        assertThat(stage()).isEqualTo(TrainStage.RUNNING);
    }

    @Test
    void everyKeyDoesWhatTheLineOfKeysSays(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 1);
        robot.type(KeyCode.PLUS);
        assertThat(stand.dial().digits()).isEqualTo("24");
        robot.type(KeyCode.MINUS);
        assertThat(stand.dial().digits()).isEqualTo("9");
        robot.type(KeyCode.M);
        assertThat(stand.speaker.isMuted()).isTrue();
        robot.type(KeyCode.G);
        assertThat(stand.face().guided()).isFalse();
        robot.type(KeyCode.ENTER);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.FREE);
        robot.type(KeyCode.ENTER);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.REST);
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.DOWN);
        assertThat(stand.running().logged().valueProperty(LogField.COUNT).get()).isEqualTo("4 reps");
        robot.clickOn("#log-count .log-step");
        assertThat(stand.running().logged().valueProperty(LogField.COUNT).get()).isEqualTo("3 reps");
        robot.type(KeyCode.LEFT);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.FREE);
        assertThat(stand.face().paused()).isTrue();
    }

    @Test
    void aKeyHeldDownCountsOnce(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 11);
        robot.press(KeyCode.SPACE);
        robot.press(KeyCode.SPACE);
        robot.release(KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
    }

    @Test
    @DisplayName("B19, report 31: a key that is released in another window does not stay pressed")
    void b19_report31_aKeyReleasedInAnotherWindow(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 11);
        robot.press(KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
        Stage stage = (Stage) robot.window(0);
        // The headless platform has one window in focus for ever: as if the key went up in another one.
        robot.interact(() -> {
            WindowHelper.setFocused(stage, false);
            WindowHelper.setFocused(stage, true);
        });
        press(robot, KeyCode.SPACE, " ", false, false);
        assertThat(stand.face().paused()).isFalse();
        robot.release(KeyCode.SPACE);
    }

    @Test
    @DisplayName("Report 27: the rating by every kind of digit key, and by none with Ctrl or Alt")
    void report27_ratingByEveryDigitKey(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 27);
        robot.interact(() -> {
            stand.running().leave().ask();
            stand.running().leave().finish();
        });
        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        press(robot, KeyCode.NUMPAD1, "1", true, false);
        press(robot, KeyCode.NUMPAD2, "2", false, true);
        assertThat(felt()).isZero();
        press(robot, KeyCode.UNDEFINED, "\u00E9", false, false);
        assertThat(felt()).isEqualTo(2);
        press(robot, KeyCode.NUMPAD3, "3", false, false);
        assertThat(felt()).isEqualTo(3);
    }

    @Test
    @DisplayName("Report 27: the menu of changes by number pad and French keyboard")
    void report27_menuByEveryDigitKey(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER, KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, KeyCode.NUMPAD2, "2", true, false);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.MENU);
        press(robot, KeyCode.UNDEFINED, "\u00E9", false, false);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.SWAP);
        robot.type(KeyCode.X);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.MENU);
        press(robot, KeyCode.NUMPAD4, "4", false, false);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.HURTS);
    }

    @Test
    @DisplayName("Report 30: plus and minus wherever the keyboard types them")
    void report30_plusAndMinus(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 1);
        press(robot, KeyCode.DIGIT1, "+", false, false);
        assertThat(stand.dial().digits()).isEqualTo("24");
        press(robot, KeyCode.SLASH, "-", false, false);
        assertThat(stand.dial().digits()).isEqualTo("9");
        press(robot, KeyCode.UNDEFINED, "\u044C", false, false);
        assertThat(stand.speaker.isMuted()).isTrue();
    }

    private int felt() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.train.summary().felt().feltProperty().get();
    }

    private static void press(FxRobot robot, KeyCode code, String text, boolean control, boolean alt) {
        robot.interact(() -> {
            Node focused = robot.window(0).getScene().getFocusOwner();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused, new KeyEvent(type, "", text, code, false, control, alt, false));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void keysCountOnceWhenAnotherScreenWasLookedAtMeanwhile(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 11);
        robot.interact(() -> {
            StackPane window = (StackPane) robot.window(0).getScene().getRoot();
            List<Node> screen = List.copyOf(window.getChildren());
            window.getChildren().clear();
            window.getChildren().addAll(screen);
        });
        robot.type(KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
    }

    @Test
    void escapeAsksAndEscapeGoesOn(FxRobot robot) {
        prepare(robot);
        robot.type(KeyCode.ENTER);
        advance(robot, 11);
        robot.type(KeyCode.ESCAPE);
        assertThat(asking()).isTrue();
        assertThat(leaving(robot, "Finish and save").isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(asking()).isFalse();
        assertThat(stand.face().paused()).isFalse();
        advance(robot, 15);

        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.SPACE);
        assertThat(asking()).isFalse();
        assertThat(stage()).isEqualTo(TrainStage.RUNNING);
        robot.type(KeyCode.ESCAPE);
        robot.clickOn(leaving(robot, "Finish and save"));
        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        assertThat(stand.archive().kept).hasSize(1);
    }

    @Test
    void theLineOfKeysCanBeClicked(FxRobot robot) {
        prepare(robot);
        robot.clickOn("Start");
        robot.clickOn("start now");
        assertThat(stand.face().phase()).isEqualTo("LIFT");
        robot.clickOn("end");
        robot.clickOn("Discard session");
        assertThat(stage()).isEqualTo(TrainStage.BEFORE);
    }

    /// A button of the question; the page for an unfinished session says the same on some of its own.
    private static Node leaving(FxRobot robot, String text) {
        return robot.lookup(".leave-card").lookup(text).query();
    }

    private void prepare(FxRobot robot) {
        robot.interact(() -> stand.train.prepare(TrainStand.small(), TrainStand.CATALOG));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void advance(FxRobot robot, double seconds) {
        robot.interact(() -> stand.advance(seconds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TrainStage stage() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.train.stageProperty().get();
    }

    private boolean asking() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.running().leave().askingProperty().get();
    }
}
