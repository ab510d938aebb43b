package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.ui.common.Theme;

/// What people do with what lies beside and over the routine, in the real window: look an exercise up, start with an empty
/// routine, read a notice, and go back to a session.
@ExtendWith(ApplicationExtension.class)
class SideJourneyTest {

    @TempDir
    static Path folder;

    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
    }

    @Test
    void aClickOnANameShowsTheExerciseAndEscClosesIt(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        robot.clickOn(TableRobot.name(table.rows("work").getFirst()));

        assertThat(text(robot, "#exercise-panel .exercise-name")).isEqualTo("Barbell hip thrust");
        assertThat(text(robot, "#exercise-last-time")).isEqualTo("Nothing logged here yet.");
        assertThat(text(robot, "#check-line")).isEqualTo("Pump check: 5 of 5 principles met");
        assertThat(robot.lookup("#pump-check").tryQuery()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#exercise-panel").tryQuery()).isEmpty();
        assertThat(robot.lookup("#pump-check").tryQuery()).isPresent();
        assertThat(table.current().getAccessibleText()).isEqualTo("Barbell hip thrust");
    }

    @Test
    void aKeyShowsTheExerciseAndTheCheckIsAClickAway(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        table.focus(table.rows("work").get(1));

        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(text(robot, "#exercise-panel .exercise-name")).isEqualTo("Cable glute kickback");
        robot.type(KeyCode.UP);
        assertThat(table.current().getAccessibleText()).isEqualTo("Barbell hip thrust");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(text(robot, "#exercise-panel .exercise-name")).isEqualTo("Barbell hip thrust");

        robot.clickOn("#check-line");
        assertThat(robot.lookup("#pump-check").<Node>query().isFocused()).isTrue();

        robot.clickOn(TableRobot.name(table.rows("work").getFirst()));
        robot.clickOn("#exercise-close");
        assertThat(robot.lookup("#exercise-panel").tryQuery()).isEmpty();
        assertThat(table.lines().isFocused()).isTrue();
    }

    @Test
    void anEmptyRoutineStartsWithATemplate(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(robot.lookup("#start-card").tryQuery()).isPresent();
        assertThat(robot.lookup(".finding").tryQuery()).isEmpty();
        assertThat(robot.lookup("#fix-all").<Node>query().isVisible()).isFalse();
        Button start = robot.lookup("#start").query();
        assertThat(start.isDisabled()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("start-template");

        robot.type(KeyCode.SPACE);
        assertThat(new TableRobot(robot).exercises("work")).contains("Barbell hip thrust");
        assertThat(stage.getTitle()).startsWith("Glute pump");
        assertThat(start.isDisabled()).isFalse();
        assertThat(start.isFocused()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup("#start-card").<Node>query().getParent().isVisible()).isTrue();
        assertThat(stage.getTitle()).startsWith("New routine");
    }

    @Test
    void anEmptyRoutineIsBuiltWithThePalette(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);

        robot.clickOn("#start-add");
        robot.type(KeyCode.F, KeyCode.R, KeyCode.O, KeyCode.G);
        robot.type(KeyCode.ENTER);

        assertThat(new TableRobot(robot).exercises("work")).containsExactly("Frog pump");
    }

    @Test
    void fixAllSaysWhatItDidWithoutMovingAnythingAndIsUndoneThere(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        table.type("work", "amount", "8-10");
        robot.type(KeyCode.ENTER);
        table.type("work", "rest", "5 min");
        robot.type(KeyCode.ENTER);
        Node timeline = robot.lookup("#timeline").query();
        double before = timeline.localToScene(0, 0).getY();

        robot.clickOn("#fix-all");
        assertThat(text(robot, "#save-notes .notice-text")).isEqualTo("Fixed 2 findings: Reps per set and Rest times.");
        assertThat(timeline.localToScene(0, 0).getY()).isEqualTo(before);

        robot.clickOn("#undo-edit");
        assertThat(table.text("work", "amount")).isEqualTo("8\u201310");
        assertThat(text(robot, "#save-notes .notice-text")).isEqualTo("Undid: fix all.");

        robot.interact(() -> table.lines().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#save-notes").<Node>query().isVisible()).isFalse();
    }

    @Test
    void aRunningSessionIsShownInPlanAndIsOneKeyAway(FxRobot robot) {
        Button start = robot.lookup("#start").query();
        assertThat(start.getText()).isEqualTo("Start session");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.type(KeyCode.SPACE);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(start.getText()).isEqualTo("Back to session");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#phase").match(Node::isVisible).<Label>tryQuery()).isPresent();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
