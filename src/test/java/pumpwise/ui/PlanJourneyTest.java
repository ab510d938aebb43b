package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Using the Plan screen in the real window, with mouse and keyboard.
class PlanJourneyTest extends PlanJourney {

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @Test
    void theSampleIsOpenAtStartWithWhatToPressNextInFocus(FxRobot robot) {
        assertThat(stage.getTitle()).isEqualTo("Glute pump \u2013 Pumpwise");
        assertThat(robot.lookup(".item").queryAll()).hasSizeGreaterThan(10);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("start");
        assertThat(robot.lookup(".next").queryAll()).hasSize(1);
    }

    @Test
    void aFigureThatCannotBeReadSaysWhyAndEscGoesBack(FxRobot robot) {
        TextField rest = type(robot, "rest", "90-60");
        robot.type(KeyCode.ENTER);

        assertThat(rest.getText()).isEqualTo("90-60");
        assertThat(visible(robot, ".refusal")).containsExactly("rest: put the shorter time first, as in 60\u201390\u00a0s.");

        robot.type(KeyCode.ESCAPE);
        assertThat(rest.getText()).isEqualTo("60\u201390\u00a0s");
        assertThat(visible(robot, ".refusal")).isEmpty();
    }

    @Test
    void aFixTakesItsFindingAway(FxRobot robot) {
        type(robot, "amount", "8-10");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".finding").queryAll()).hasSize(1);

        press(robot, "#pump-check .fix");

        assertThat(robot.lookup(".finding").queryAll()).isEmpty();
        assertThat(new TableRobot(robot).text("work", "amount")).startsWith("12");
    }

    @Test
    void aFindingLeadsToItsPlace(FxRobot robot) {
        type(robot, "amount", "8-10");
        robot.type(KeyCode.ENTER);

        press(robot, "#pump-check .finding-message");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOfSatisfying(TextField.class, field ->
                assertThat(field.getSelectedText()).isEqualTo("8\u201310"));
        Node focused = new TableRobot(robot).current();
        assertThat(focused.getStyleClass()).contains("item");
        assertThat(focused.getAccessibleText()).isEqualTo("Barbell hip thrust");
        Bounds shown = focused.localToScene(focused.getBoundsInLocal());
        assertThat(shown.getMaxY()).isLessThanOrEqualTo(stage.getScene().getHeight());
    }

    @Test
    void anExerciseIsAddedAndRemovedByKeyboard(FxRobot robot) {
        int before = exercises(robot);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        // Keys go to the focused window; FxRobot.write would go to the first one.
        robot.type(KeyCode.F, KeyCode.R, KeyCode.O, KeyCode.G);
        robot.type(KeyCode.ENTER);
        assertThat(exercises(robot)).isEqualTo(before + 1);
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Frog pump");

        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Frog pump");

        robot.type(KeyCode.DELETE);
        assertThat(exercises(robot)).isEqualTo(before);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(exercises(robot)).isEqualTo(before + 1);
    }

    @Test
    void deleteInAFieldDeletesTextOnly(FxRobot robot) {
        int before = exercises(robot);

        type(robot, "sets", "4");
        robot.type(KeyCode.HOME, KeyCode.DELETE);

        assertThat(exercises(robot)).isEqualTo(before);
    }

    @Test
    void movingByKeyTakesWhatIsBeingTypedAlong(FxRobot robot) {
        type(robot, "sets", "7");

        robot.push(KeyCode.ALT, KeyCode.DOWN);

        TableRobot table = new TableRobot(robot);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table.lines());
        assertThat(table.value(table.current(), "sets").getText()).isEqualTo("7");
    }

    @Test
    void aSessionRunsAfterTwoKeysAndIsKeptAtItsEnd(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.type(KeyCode.SPACE);
        assertThat(isShown(robot.lookup("#phase").query())).isTrue();

        robot.interact(() -> {
            desk.time.advance(Duration.ofHours(3));
            desk.ticker.tick();
        });
        assertThat(robot.lookup("#routine").match(PlanJourney::isShown).<Labeled>query().getText())
                .contains("Glute pump");
        try (Stream<Path> kept = Files.list(desk.home.sessions())) {
            assertThat(kept).hasSize(1);
        }

        robot.clickOn("#leave");
        assertThat(isShown(robot.lookup("#pump-check").query())).isTrue();
    }

    @Test
    void theRailLeadsToEveryScreenAndBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#pump-check").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup("#pump-check").tryQuery()).isPresent();
    }

    @Test
    void theNameIsEditedInPlace(FxRobot robot) {
        TextField name = name(robot, "Monday");
        robot.type(KeyCode.ENTER);
        assertThat(stage.getTitle()).startsWith("Monday");
        assertThat(robot.lookup("#undo").<Node>query().getAccessibleText()).isEqualTo("Undo: rename to \u201cMonday\u201d");

        name(robot, " ");
        robot.type(KeyCode.ENTER);
        assertThat(name.getText()).isEqualTo("Monday");
    }

    @Test
    void theKeysAreShownOnDemand(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#key-overview").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-overview").tryQuery()).isEmpty();
    }

    @Test
    void theThemeChangesAndIsRemembered(FxRobot robot) throws Exception {
        press(robot, "#theme");

        assertThat(stage.getScene().getStylesheets().getFirst()).endsWith("dark.css");
        assertThat(Files.readString(desk.home.settings())).contains("\"dark\"");
    }

    private static int exercises(FxRobot robot) {
        return new TableRobot(robot).rows("work").size();
    }
}
