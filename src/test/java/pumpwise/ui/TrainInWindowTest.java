package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.storage.ReportInputs;
import pumpwise.ui.common.Theme;

/// The Train screen together with the other screens in the real window.
@ExtendWith(ApplicationExtension.class)
class TrainInWindowTest {

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = new Desk(folder);
        desk.open(stage, Theme.LIGHT);
    }

    @Test
    @DisplayName("Report 4: the rail leads to the open routine, and what is edited in Plan is there at once")
    void report4_theRailLeadsToTheOpenRoutine() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(shown("#start")).isTrue();
        assertThat(text(".train-before .train-title")).isEqualTo("Glute pump");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> {
            TextField name = robot.lookup("#name").query();
            name.requestFocus();
            name.setText("Mini");
        });
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(text(".train-before .train-title")).isEqualTo("Mini");
        robot.type(KeyCode.ENTER);
        assertThat(shown(".running")).isTrue();
    }

    @Test
    @DisplayName("Report 4: an edit after the page was shown, and another routine after a session")
    void report4_theRoutineIsTrainedAsItIsInPlan() throws Exception {
        Files.copy(ReportInputs.path("04-stale/A.json"), desk.home.routines().resolve("A.json"));
        Files.copy(ReportInputs.path("04-stale/B.json"), desk.home.routines().resolve("B.json"));
        openRoutine("Alpha");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text(".train-before #sets")).isEqualTo("1 exercise, 4 work sets");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        TableRobot table = new TableRobot(robot);
        table.focus(table.rows("work").getFirst());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(text(".train-before .train-title")).isEqualTo("Alpha");
        robot.type(KeyCode.ENTER);
        assertThat(text("#left")).startsWith("Exercise 1 of 2");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("Discard session");
        assertThat(shown(".running")).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        openRoutine("Beta");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(text(".train-before .train-title")).isEqualTo("Beta");
        assertThat(stage.getTitle()).startsWith("Beta");
    }

    private void openRoutine(String name) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.write(name);
        robot.type(KeyCode.ENTER);
        assertThat(stage.getTitle()).startsWith(name);
    }

    @Test
    void friction_1_4_J_aRunningSessionShowsInTheRailAndClosingAsks() {
        assertThat(shown(".rail-busy")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(shown(".rail-busy")).isTrue();

        close();
        assertThat(stage.isShowing()).isTrue();
        assertThat(shown("#closeNow")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(shown("#closeNow")).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(shown("#continueSession")).isTrue();
        assertThat(shown("#closeNow")).isFalse();
        robot.type(KeyCode.ESCAPE);

        close();
        robot.clickOn("#closeNow");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
        assertThat(desk.home.journal()).exists();
    }

    @Test
    void friction_1_4_K_keysWorkAfterACardWasLeftOpen() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(shown("#closeMenu")).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(shown("#closeMenu")).isFalse();
        robot.type(KeyCode.C);
        robot.type(KeyCode.ESCAPE);
        assertThat(shown("#continueSession")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.ESCAPE);
        assertThat(shown("#continueSession")).isFalse();
        robot.type(KeyCode.P);
        assertThat(text("#phase")).isEqualTo("PAUSED");
    }

    @Test
    void friction_1_4_K_theListOfRoutinesClosesWithItsScreen() {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.interact(() -> robot.lookup(".rail-link").nth(2).<ToggleButton>query().fire());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(shown(".overlay-shade")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(shown(".palette")).isTrue();
    }

    @Test
    @DisplayName("Report 29: shortcuts and the keys of a text field work with a Cyrillic layout alone")
    void report29_aCyrillicLayoutAlone() {
        press(KeyCode.UNDEFINED, "\u0442", true, false);
        assertThat(shown(".palette")).isTrue();
        robot.type(KeyCode.ESCAPE);

        TextField name = robot.lookup("#name").query();
        robot.interact(name::requestFocus);
        robot.interact(name::deselect);
        press(KeyCode.UNDEFINED, "\u0444", true, false);
        assertThat(name.getSelectedText()).isEqualTo("Glute pump");
        press(KeyCode.UNDEFINED, "\u0431", true, false);
        assertThat(shown("#pump-check")).isFalse();
    }

    @Test
    @DisplayName("Reports 27 and 28: screens by the top row of a French keyboard, and never by AltGr")
    void report27_report28_screensByTheTopRow() {
        press(KeyCode.UNDEFINED, "\u00E9", true, false);
        assertThat(shown("#start")).isTrue();
        assertThat(shown("#pump-check")).isFalse();
        press(KeyCode.AMPERSAND, "1", true, false);
        assertThat(shown("#pump-check")).isTrue();
        press(KeyCode.DIGIT2, "2", true, true);
        press(KeyCode.COMMA, ",", true, true);
        assertThat(shown("#pump-check")).isTrue();
        press(KeyCode.NUMPAD2, "2", true, false);
        assertThat(shown("#pump-check")).isFalse();
    }

    private void press(KeyCode code, String text, boolean control, boolean alt) {
        robot.interact(() -> {
            Node focused = stage.getScene().getFocusOwner();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(focused, new KeyEvent(type, "", text, code, false, control, alt, false));
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void close() {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).<Labeled>query().getText();
    }

    private boolean shown(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAll().stream().anyMatch(TrainInWindowTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
