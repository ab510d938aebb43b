package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.Theme;
import pumpwise.ui.train.log.LogField;

/// A short session in a busy gym, by keyboard alone and by mouse.
@ExtendWith(ApplicationExtension.class)
class TrainJourneyTest {

    private final TrainStand stand = new TrainStand();

    @Start
    void start(Stage stage) {
        TrainWindow.show(stage, stand, Theme.LIGHT, 1020, 720);
    }

    @Test
    void byTheKeyboardAlone(FxRobot robot) {
        begin(robot);
        robot.type(KeyCode.ENTER);
        // The bar is taken: do the kickbacks first.
        robot.type(KeyCode.X);
        robot.type(KeyCode.DIGIT1);
        assertThat(stand.face().exercise()).isEqualTo("Cable glute kickback");
        robot.type(KeyCode.SPACE);
        advance(robot, 17);
        logOneMoreWithLoadAndEffort(robot);
        assertThat(stand.dial().digits()).isEqualTo("59");
        robot.type(KeyCode.SPACE);
        advance(robot, 17);
        assertThat(said(LogField.LOAD)).isEqualTo("10 kg");
        assertThat(stand.face().exercise()).isEqualTo("Barbell hip thrust");

        // The bar is still taken: swap the exercise.
        robot.type(KeyCode.X, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        String other = stand.running().change().alternatives().get(1).name();
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(stand.face().exercise()).isEqualTo(other);
        robot.type(KeyCode.SPACE);
        advance(robot, 4);
        robot.type(KeyCode.ENTER);
        // Add a set, then leave the menu without a change.
        robot.type(KeyCode.X);
        robot.type(KeyCode.DIGIT3);
        assertThat(stand.face().place()).endsWith("of 2–4");
        robot.type(KeyCode.X);
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.S);
        assertThat(stand.face().left()).startsWith("Pace 90%");
        robot.type(KeyCode.SPACE);
        advance(robot, 2);
        robot.type(KeyCode.X);
        robot.type(KeyCode.DIGIT4);
        robot.type(KeyCode.ENTER);
        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);

        robot.type(KeyCode.DIGIT4);
        for (int i = 0; i < 12 && !robot.lookup("#note").query().isFocused(); i++) {
            robot.type(KeyCode.TAB);
        }
        robot.write("Bar taken at six, 3 of us");
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.ENTER);
        assertSaid(4, "Bar taken at six, 3 of us");
    }

    @Test
    void byTheMouse(FxRobot robot) {
        begin(robot);
        robot.clickOn("Start");
        robot.clickOn("change");
        robot.clickOn("Machine taken: do Barbell hip thrust later");
        robot.clickOn("start now");
        advance(robot, 17);
        robot.clickOn("#log-count .log-step");
        assertThat(said(LogField.COUNT)).isEqualTo("3 reps");
        robot.clickOn(plus("#log-load"));
        assertThat(said(LogField.LOAD)).isEqualTo("10 kg");
        robot.clickOn(plus("#log-effort"));
        assertThat(said(LogField.EFFORT)).isEqualTo("effort 7/10");
        assertThat(stand.dial().digits()).isEqualTo("59");
        robot.clickOn("start now");
        advance(robot, 17);
        robot.clickOn("change");
        robot.clickOn("Machine taken: swap the exercise");
        String first = stand.running().change().alternatives().getFirst().name();
        robot.clickOn("#alternatives .change-choice");
        assertThat(stand.face().exercise()).isEqualTo(first);
        robot.clickOn("start now");
        advance(robot, 2);
        robot.clickOn("change");
        assertThat(stand.face().paused()).isTrue();
        robot.clickOn("Add a set of " + first);
        assertThat(stand.face().paused()).isFalse();
        robot.clickOn("change");
        robot.clickOn("Faster");
        robot.clickOn("It hurts: stop " + first);
        robot.clickOn("Stop this exercise");
        assertThat(stage()).isEqualTo(TrainStage.SUMMARY);
        assertThat(robot.lookup("Stopped because it hurt").tryQuery()).isPresent();
        robot.clickOn("5");
        robot.clickOn("#note").write("Left side first");
        robot.clickOn("Back to Plan");
        assertSaid(5, "Left side first");
    }

    private void assertSaid(int felt, String note) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stand.left).containsExactly("plan");
        SessionRecord kept = stand.archive().amended.getLast();
        assertThat(kept.rating()).isEqualTo(felt);
        assertThat(kept.note()).isEqualTo(note);
        assertThat(kept.painStops()).hasSize(1);
    }

    private void logOneMoreWithLoadAndEffort(FxRobot robot) {
        robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(said(LogField.COUNT)).isEqualTo("3 reps");
        robot.type(KeyCode.TAB, KeyCode.UP);
        assertThat(said(LogField.LOAD)).isEqualTo("10 kg");
        robot.type(KeyCode.E, KeyCode.UP, KeyCode.UP);
        assertThat(said(LogField.EFFORT)).isEqualTo("effort 8/10");
        robot.type(KeyCode.L, KeyCode.UP, KeyCode.DOWN);
        assertThat(said(LogField.LOAD)).isEqualTo("10 kg");
    }

    private void begin(FxRobot robot) {
        robot.interact(() -> stand.train.prepare(
                TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()), TrainStand.CATALOG));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node plus(String row) {
        return new FxRobot().lookup(row + " .log-step").nth(1).query();
    }

    private String said(LogField field) {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.running().logged().valueProperty(field).get();
    }

    private void advance(FxRobot robot, double seconds) {
        robot.interact(() -> stand.advance(seconds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TrainStage stage() {
        WaitForAsyncUtils.waitForFxEvents();
        return stand.train.stageProperty().get();
    }
}
