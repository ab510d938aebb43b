package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.common.Theme;
import pumpwise.ui.progress.exercises.NamedExercise;

/// From an exercise to its chart, to the session behind a point, and back, in the real window: with the keyboard alone,
/// and with the mouse alone. Also from Plan and from the Library.
@ExtendWith(ApplicationExtension.class)
class ChartsJourneyTest {

    private static final Instant NOW = Instant.parse("2026-01-04T17:02:00Z");

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        Desk desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.home.create();
        SessionRepository repository = new SessionRepository(desk.home, desk.home.files());
        for (SessionRecord session : LoggedSessions.before(NOW, 12)) {
            repository.add(session);
        }
        desk.open(stage, Theme.LIGHT);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String chosen(FxRobot robot) {
        ListView<NamedExercise> list = robot.lookup("#exercise-list").queryListView();
        return list.getSelectionModel().getSelectedItem().name();
    }

    @Test
    void aPointLeadsToItsSessionAndBackWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(focused().getId()).isEqualTo("exercise-list");
        while (!chosen(robot).equals("Barbell hip thrust")) {
            robot.type(KeyCode.DOWN);
        }
        assertThat(text(robot, "#exercise-title")).isEqualTo("Barbell hip thrust");
        assertThat(text(robot, "#exercise-aim")).startsWith("Next time: ");

        robot.type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("exercise-plot");
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        String point = text(robot, "#exercise-told");
        assertThat(point).contains("kg ×");
        assertThat(focused().getAccessibleText()).isEqualTo(point);
        robot.type(KeyCode.DOWN);
        assertThat(text(robot, "#exercise-told")).startsWith(point);
        robot.type(KeyCode.UP);

        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#exercises").query().isVisible()).isFalse();
        assertThat(robot.lookup("#session").tryQuery()).isPresent();
        assertThat(focused().getId()).isEqualTo("sessions");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(focused().getId()).isEqualTo("exercise-plot");
        assertThat(text(robot, "#exercise-told")).isEqualTo(point);

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("exercise-plot");
        robot.type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("exercise-list");

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("kick");
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#exercise-list").queryListView().getItems()).hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(focused().getId()).isEqualTo("weeks-gluteus-maximus");
        robot.type(KeyCode.LEFT);
        assertThat(text(robot, "#weeks-told")).startsWith("gluteus maximus: Week of ").contains("not over");
        robot.type(KeyCode.DOWN);
        assertThat(focused().getId()).isEqualTo("weeks-gluteus-medius");
    }

    @Test
    void aPointLeadsToItsSessionAndBackWithTheMouse(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn("#progress-exercises");
        robot.clickOn(inList(robot, "Cable glute kickback"));
        assertThat(text(robot, "#exercise-title")).isEqualTo("Cable glute kickback");
        robot.clickOn("Volume");
        assertThat(robot.lookup("Volume").queryAs(ToggleButton.class).isSelected()).isTrue();
        robot.clickOn("All");
        Node plot = robot.lookup("#exercise-plot").query();
        Bounds bounds = plot.localToScreen(plot.getBoundsInLocal());
        robot.moveTo(bounds.getCenterX(), bounds.getCenterY());
        String point = text(robot, "#exercise-told");
        assertThat(point).endsWith("moved in all");
        robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
        assertThat(robot.lookup("#session").tryQuery()).isPresent();
        robot.clickOn("#progress-exercises");
        assertThat(text(robot, "#exercise-told")).isEqualTo(point);

        robot.clickOn("#progress-weeks");
        robot.moveTo("#weeks-gluteus-minimus");
        assertThat(text(robot, "#weeks-told")).startsWith("gluteus minimus: Week of ");
    }

    @Test
    void planAndTheLibraryLeadToTheProgressOfAnExercise(FxRobot robot) {
        Node row = new TableRobot(robot).rows("work").getFirst();
        robot.moveTo(TableRobot.name(row));
        robot.clickOn(row.lookup(".row-menu"));
        robot.clickOn("#row-progress");
        assertThat(text(robot, "#exercise-title")).isEqualTo("Barbell hip thrust");

        robot.clickOn("#exercise-in-library");
        assertThat(text(robot, "#page-name")).isEqualTo("Barbell hip thrust");
        robot.clickOn("#progress");
        assertThat(text(robot, "#exercise-title")).isEqualTo("Barbell hip thrust");
        assertThat(chosen(robot)).isEqualTo("Barbell hip thrust");
    }

    @Test
    void aRuleIsTurnedOffForTheRoutineInPlanWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        tabTo(robot, node -> "weeks-year".equals(node.getId()));
        robot.type(KeyCode.END);
        assertThat(text(robot, "#weeks-year-told")).contains(": 1 session, ");

        tabTo(robot, MenuButton.class::isInstance);
        MenuButton turnOff = (MenuButton) focused();
        robot.interact(() -> turnOff.getItems().getFirst().fire());
        assertThat(focused().getStyleClass()).contains("reason-field");
        robot.type(KeyCode.ENTER);
        assertThat(focused().getStyleClass()).contains("weeks-turn-on");
        assertThat(isInSight(focused())).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup(".off-reason").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup(".off-reason").tryQuery()).isEmpty();
    }

    private void tabTo(FxRobot robot, Predicate<Node> wanted) {
        for (int step = 0; step < 20 && !wanted.test(focused()); step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(wanted.test(focused())).isTrue();
    }

    private boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY() > 0 && bounds.getMaxY() < stage.getScene().getHeight();
    }

    /// The text is also that of nodes in the views that are hidden.
    private static Node inList(FxRobot robot, String text) {
        return robot.lookup("#exercise-list").lookup(text).query();
    }
}
