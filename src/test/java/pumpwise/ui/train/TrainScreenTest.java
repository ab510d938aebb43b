package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;
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
        assertThat(stand.archive.kept).hasSize(1);
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
        return robot.lookup(".train-veil").lookup(text).query();
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
