package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// How rows and their figures are edited in the real window: by mouse, and by keyboard alone.
class EditorJourneyTest extends EditorJourney {

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @Test
    void aFigureIsSteppedAndUndoneInOneStep(FxRobot robot) {
        TextField amount = table(robot).edit("work", "amount");

        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.UP);
        }
        assertThat(amount.getText()).isEqualTo("22\u201327");
        assertThat(robot.lookup(".finding").queryAll()).isNotEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(amount.getText()).isEqualTo("15\u201320");
        assertThat(robot.lookup(".finding").queryAll()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(amount.getText()).isEqualTo("22\u201327");
    }

    @Test
    void findingsFollowTheKeysBeforeAnythingIsTakenOver(FxRobot robot) {
        TextField amount = table(robot).edit("work", "amount");

        robot.write("8");
        assertThat(robot.lookup(".finding").queryAll()).hasSize(1);
        robot.write("-");
        assertThat(robot.lookup(".finding").queryAll()).hasSize(1);
        assertThat(robot.lookup(".refusal").match(PlanJourney::isShown).queryAll()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".finding").queryAll()).isEmpty();
        assertThat(amount.getText()).isEqualTo("15\u201320");
    }

    /// Without the mouse: into a row, a figure changed, the row moved, copied, grouped and removed.
    @Test
    void everythingGoesByKeyboardAlone(FxRobot robot) {
        List<String> before = exercises(robot, "work");
        table(robot).focus(rows(robot, "work").getFirst());

        robot.type(KeyCode.ENTER);
        TextField sets = (TextField) stage.getScene().getFocusOwner();
        robot.type(KeyCode.UP);
        robot.type(KeyCode.ENTER);
        assertThat(sets.getText()).isEqualTo("4\u20135");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(sets);
        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo(before.get(0));

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(exercises(robot, "work")).startsWith(before.get(1), before.get(0));
        robot.push(KeyCode.ALT, KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(exercises(robot, "warm-up")).endsWith(before.get(0));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(exercises(robot, "work")).isEqualTo(before);

        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(exercises(robot, "work")).startsWith(before.get(0), before.get(0), before.get(1));
        robot.type(KeyCode.DELETE);
        assertThat(exercises(robot, "work")).isEqualTo(before);

        robot.type(KeyCode.UP);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selected(robot)).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        Node made = table(robot).superset();
        assertThat(names(table(robot).members())).startsWith(before.get(0), before.get(1));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table(robot).lines());
        assertThat(table(robot).current().getLayoutY()).isEqualTo(made.getLayoutY());

        robot.type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo(before.get(0));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(names(firstMembers(robot))).containsExactly(before.get(1));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(names(firstMembers(robot))).containsExactly(before.get(0), before.get(1));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertThat(exercises(robot, "work")).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup(".item").queryAll()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(exercises(robot, "work")).isEqualTo(before);
    }

    @Test
    void friction1_2_aClickSelectsTheWholeFigure(FxRobot robot) {
        TextField amount = table(robot).edit("work", "amount");
        robot.write("20");
        assertThat(amount.getText()).isEqualTo("20");

        // Another click places the caret. The pointer leaves before it, or two quick clicks are a double click.
        robot.moveTo("#name").clickOn(amount);
        assertThat(amount.getSelectedText()).isEmpty();
    }

    @Test
    void friction32_redoBringsBackTypedTextThatWasUndone(FxRobot robot) {
        TextField amount = table(robot).edit("work", "amount");
        robot.write("18");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(amount.getText()).isEqualTo("15\u201320");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(amount.getText()).isEqualTo("18");

        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(amount.getText()).isEqualTo("15\u201320");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(amount.getText()).isEqualTo("18");
    }

    @Test
    void friction1_3_theFocusStaysOnTheRoutineWhenAnEditIsUndone(FxRobot robot) {
        List<String> before = exercises(robot, "work");
        table(robot).focus(rows(robot, "work").getFirst());

        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(focused()).isEqualTo(before.get(0));

        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DELETE);
        assertThat(focused()).isEqualTo(before.get(2));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(focused()).isEqualTo(before.get(1));
        assertThat(robot.lookup("#save-notes .label").queryLabeled().getText()).startsWith("Undid: ");
    }

    @Test
    void friction1_3_f2RenamesAndANewRoutineIsNamedAtOnce(FxRobot robot) {
        TextField name = robot.lookup("#name").query();
        table(robot).focus(rows(robot, "work").getFirst());
        robot.type(KeyCode.F2);
        assertThat(name.isFocused()).isTrue();
        assertThat(name.getSelectedText()).isEqualTo(name.getText());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("Leg day two");
        assertThat(name.getText()).isEqualTo("Leg day two");
        assertThat(robot.lookup(".overlay-card").tryQuery()).isEmpty();
    }

    @Test
    void friction28_altGrOnlyTypes(FxRobot robot) {
        List<String> before = exercises(robot, "work");
        table(robot).focus(rows(robot, "work").getFirst());

        // AltGr arrives as Ctrl and Alt together.
        for (KeyCode key : List.of(KeyCode.N, KeyCode.G, KeyCode.D, KeyCode.R, KeyCode.O, KeyCode.Z, KeyCode.ENTER)) {
            robot.push(KeyCode.CONTROL, KeyCode.ALT, key);
        }

        assertThat(exercises(robot, "work")).isEqualTo(before);
        assertThat(robot.lookup(".overlay-card").tryQuery()).isEmpty();
    }

    /// The members of the first superset.
    private static List<Node> firstMembers(FxRobot robot) {
        List<Node> members = table(robot).members();
        int second = IntStream.range(1, members.size())
                .filter(index -> TableRobot.number(members.get(index)).equals("A"))
                .findFirst()
                .orElse(members.size());
        return members.subList(0, second);
    }
}
