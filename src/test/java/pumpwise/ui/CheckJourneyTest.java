package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.ui.common.Theme;

/// Using the pump check with mouse and keyboard, in the real window.
@ExtendWith(ApplicationExtension.class)
class CheckJourneyTest {

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        new Desk(Files.createTempDirectory(folder, "home")).open(stage, Theme.LIGHT);
    }

    @Test
    void findingsAreFixedOneByOneWithTheMouse(FxRobot robot) {
        spoil(robot);
        assertThat(texts(robot, ".principle-state")).contains("not met");

        robot.clickOn(first(robot, ".fix"));
        assertThat(robot.lookup(".finding").queryAll()).hasSize(1);

        robot.clickOn(first(robot, ".fix"));
        assertThat(robot.lookup(".finding").queryAll()).isEmpty();
        assertThat(texts(robot, ".principle-state")).isEmpty();
        assertThat(robot.lookup(".principle-name").<Node>queryAll())
                .hasSize(6)
                .allMatch(name -> name.getAccessibleText().endsWith(", met"));
    }

    @Test
    void theFocusGoesFromFixToFixAndStaysInThePanel(FxRobot robot) {
        spoil(robot);
        robot.interact(first(robot, ".fix")::requestFocus);

        robot.type(KeyCode.SPACE);
        assertThat(focused().getStyleClass()).contains("fix");

        robot.type(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("pump-check");
    }

    @Test
    void everythingIsFixedInOneStepThatSaysHowMany(FxRobot robot) {
        spoil(robot);
        Button fixAll = robot.lookup("#fix-all").query();
        assertThat(fixAll.getText()).isEqualTo("Fix all 2");

        robot.interact(fixAll::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup(".finding").queryAll()).isEmpty();
        assertThat(fixAll.isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup(".finding").queryAll()).hasSize(2);
    }

    @Test
    void aRuleIsSwitchedOffAndOnAgainByKeyboard(FxRobot robot) {
        spoil(robot);
        Node off = first(robot, ".off");
        robot.interact(off::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(focused()).isInstanceOf(TextField.class);
        assertThat(focused().localToScene(focused().getLayoutBounds()).getMaxY())
                .isLessThan(stage.getScene().getHeight());

        robot.type(KeyCode.ENTER);
        assertThat(texts(robot, ".check .refusal")).hasSize(1);
        assertThat(focused()).isInstanceOf(TextField.class);

        robot.write("x");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((TextField) focused()).getText()).isEmpty();
        assertThat(robot.lookup(".finding").queryAll()).hasSize(2);

        robot.write("heavy today");
        robot.type(KeyCode.ENTER);
        assertThat(texts(robot, ".off-reason")).containsExactly("off: heavy today");
        assertThat(robot.lookup(".finding").queryAll()).hasSize(1);
        assertThat(focused().getStyleClass()).contains("on");

        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup(".finding").queryAll()).hasSize(2);
        assertThat(focused()).isSameAs(off);
    }

    @Test
    void aReasonIsTakenOverWithTheMouse(FxRobot robot) {
        spoil(robot);
        robot.clickOn(first(robot, ".off"));
        robot.clickOn(first(robot, ".suggestion"));
        assertThat(((TextInputControl) robot.lookup(".reason-field").query()).getText()).isNotBlank();

        robot.clickOn(first(robot, ".reason-commit"));
        assertThat(robot.lookup(".off-reason").queryAll()).hasSize(1);

        robot.clickOn(first(robot, ".on"));
        assertThat(robot.lookup(".off-reason").queryAll()).isEmpty();
    }

    @Test
    void escLeavesTheRuleOnAndGoesBack(FxRobot robot) {
        spoil(robot);
        Node off = first(robot, ".off");
        robot.interact(off::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.write("hm");

        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".reason").tryQuery()).isEmpty();
        assertThat(robot.lookup(".off-reason").queryAll()).isEmpty();
        assertThat(focused()).isSameAs(off);
    }

    @Test
    void anEditKeepsTheNodesOfEverythingElse(FxRobot robot) {
        spoil(robot);
        List<Node> before = List.copyOf(robot.lookup(".finding").queryAll());

        type(robot, "load", "40 kg");

        assertThat(robot.lookup(".finding").queryAll()).containsExactlyElementsOf(before);
    }

    /// Too few reps, and too long a rest.
    private static void spoil(FxRobot robot) {
        type(robot, "amount", "8-10");
        type(robot, "rest", "5 min");
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static Node first(FxRobot robot, String style) {
        return robot.lookup("#pump-check " + style).query();
    }

    private static Set<String> texts(FxRobot robot, String query) {
        return Set.copyOf(robot.lookup(query)
                .match(Node::isVisible)
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList());
    }

    private static void type(FxRobot robot, String field, String text) {
        new TableRobot(robot).type("work", field, text);
        robot.type(KeyCode.ENTER);
    }
}
