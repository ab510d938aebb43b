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
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.change.ChangePage;
import pumpwise.ui.train.display.PhaseLook;
import pumpwise.ui.train.log.LogField;

@BothExecutors
@ExtendWith(ApplicationExtension.class)
class TrainScreenTest {

    /// The width of the window at startup without the rail.
    private static final double WIDTH = 1020;

    private static final double HEIGHT = 720;

    private final TrainStand stand;

    TrainScreenTest(TestTasks tasks) {
        stand = new TrainStand(new ToolkitTasks(tasks));
    }

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
        stand.settle();
        assertThat(stage()).isEqualTo(TrainStage.RUNNING);

        type(robot, KeyCode.SPACE);
        assertThat(stand.face().phase()).isEqualTo("LIFT");
        advance(robot, 2);
        type(robot, KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
        type(robot, KeyCode.SPACE);
        advance(robot, 13);
        assertThat(stand.face().phase()).isEqualTo("REST");
        type(robot, KeyCode.SPACE);
        advance(robot, 15);
        type(robot, KeyCode.RIGHT);

        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        assertThat(robot.lookup("3, 3 reps").tryQuery()).isPresent();
        // A key that is pressed once too often does not leave the summary yet.
        type(robot, KeyCode.ENTER);
        assertThat(stand.left).isEmpty();
        type(robot, KeyCode.ENTER);
        assertThat(stand.left).containsExactly("plan");
    }

    @Test
    void enterStartsToo(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER);
        assertThat(stage()).isEqualTo(TrainStage.RUNNING);
    }

    @Test
    void everyKeyDoesWhatTheLineOfKeysSays(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER);
        advance(robot, 1);
        type(robot, KeyCode.PLUS);
        assertThat(stand.dial().digits()).isEqualTo("24");
        type(robot, KeyCode.MINUS);
        assertThat(stand.dial().digits()).isEqualTo("9");
        type(robot, KeyCode.M);
        assertThat(stand.speaker.isMuted()).isTrue();
        type(robot, KeyCode.G);
        assertThat(stand.face().guided()).isFalse();
        type(robot, KeyCode.ENTER);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.FREE);
        type(robot, KeyCode.ENTER);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.REST);
        type(robot, KeyCode.UP, KeyCode.UP, KeyCode.DOWN);
        assertThat(stand.running().logged().valueProperty(LogField.COUNT).get()).isEqualTo("4 reps");
        robot.clickOn("#log-count .log-step");
        assertThat(stand.running().logged().valueProperty(LogField.COUNT).get()).isEqualTo("3 reps");
        type(robot, KeyCode.LEFT);
        assertThat(stand.face().look()).isEqualTo(PhaseLook.FREE);
        assertThat(stand.face().paused()).isTrue();
    }

    @Test
    void aKeyHeldDownCountsOnce(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER);
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
        type(robot, KeyCode.ENTER);
        advance(robot, 11);
        robot.press(KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
        Stage stage = (Stage) robot.window(0);
        // The headless platform always focuses the same window, so this simulates a release in another one.
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
        type(robot, KeyCode.ENTER);
        advance(robot, 27);
        robot.interact(() -> {
            stand.running().leave().ask();
            stand.running().leave().finish();
        });
        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        press(robot, KeyCode.NUMPAD1, "1", true, false);
        press(robot, KeyCode.NUMPAD2, "2", false, true);
        assertThat(rating()).isZero();
        press(robot, KeyCode.UNDEFINED, "\u00E9", false, false);
        assertThat(rating()).isEqualTo(2);
        press(robot, KeyCode.NUMPAD3, "3", false, false);
        assertThat(rating()).isEqualTo(3);
    }

    @Test
    @DisplayName("Report 27: the menu of changes by number pad and French keyboard")
    void report27_menuByEveryDigitKey(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER, KeyCode.X);
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, KeyCode.NUMPAD2, "2", true, false);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.MENU);
        press(robot, KeyCode.UNDEFINED, "\u00E9", false, false);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.SWAP);
        type(robot, KeyCode.X);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.MENU);
        press(robot, KeyCode.NUMPAD4, "4", false, false);
        assertThat(stand.running().change().pageProperty().get()).isEqualTo(ChangePage.PAIN);
    }

    @Test
    @DisplayName("Report 30: plus and minus wherever the keyboard types them")
    void report30_plusAndMinus(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER);
        advance(robot, 1);
        press(robot, KeyCode.DIGIT1, "+", false, false);
        assertThat(stand.dial().digits()).isEqualTo("24");
        press(robot, KeyCode.SLASH, "-", false, false);
        assertThat(stand.dial().digits()).isEqualTo("9");
        press(robot, KeyCode.UNDEFINED, "\u044C", false, false);
        assertThat(stand.speaker.isMuted()).isTrue();
    }

    private int rating() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.train().summary().rating().ratingProperty().get();
    }

    private void press(FxRobot robot, KeyCode code, String text, boolean control, boolean alt) {
        robot.interact(() -> {
            Node focused = robot.window(0).getScene().getFocusOwner();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused, new KeyEvent(type, "", text, code, false, control, alt, false));
            }
        });
        stand.settle();
    }

    @Test
    void keysCountOnceWhenAnotherScreenWasLookedAtMeanwhile(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER);
        advance(robot, 11);
        robot.interact(() -> {
            StackPane window = (StackPane) robot.window(0).getScene().getRoot();
            List<Node> screen = List.copyOf(window.getChildren());
            window.getChildren().clear();
            window.getChildren().addAll(screen);
        });
        type(robot, KeyCode.SPACE);
        assertThat(stand.face().paused()).isTrue();
    }

    @Test
    void escapeAsksAndEscapeGoesOn(FxRobot robot) {
        prepare(robot);
        type(robot, KeyCode.ENTER);
        advance(robot, 11);
        type(robot, KeyCode.ESCAPE);
        assertThat(asking()).isTrue();
        assertThat(leaving(robot, "Finish and save").isVisible()).isFalse();
        type(robot, KeyCode.ESCAPE);
        assertThat(asking()).isFalse();
        assertThat(stand.face().paused()).isFalse();
        advance(robot, 15);

        type(robot, KeyCode.ESCAPE);
        type(robot, KeyCode.SPACE);
        assertThat(asking()).isFalse();
        assertThat(stage()).isEqualTo(TrainStage.RUNNING);
        type(robot, KeyCode.ESCAPE);
        robot.clickOn(leaving(robot, "Finish and save"));
        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        assertThat(stand.archive().kept).hasSize(1);
    }

    @Test
    void theLineOfKeysCanBeClicked(FxRobot robot) {
        prepare(robot);
        robot.clickOn("Start");
        stand.settle();
        robot.clickOn("start now");
        assertThat(stand.face().phase()).isEqualTo("LIFT");
        robot.clickOn("end");
        robot.clickOn("Discard session");
        assertThat(stage()).isEqualTo(TrainStage.BEFORE);
    }

    /// A button of the question; the page for an interrupted session has buttons with the same text.
    private static Node leaving(FxRobot robot, String text) {
        return robot.lookup(".leave-card").lookup(text).query();
    }

    private void prepare(FxRobot robot) {
        robot.interact(() -> stand.train().prepare(TrainStand.small(), TrainStand.CATALOG));
        stand.settle();
    }

    /// Types keys one by one, waiting for the effects of each.
    private void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            stand.settle();
        }
    }

    private void advance(FxRobot robot, double seconds) {
        robot.interact(() -> stand.advance(seconds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TrainStage stage() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.train().stageProperty().get();
    }

    private boolean asking() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.running().leave().askingProperty().get();
    }
}
