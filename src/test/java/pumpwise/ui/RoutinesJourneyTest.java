package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Using the list of routines in the real window, once by keyboard alone, once by mouse.
@ExtendWith(ApplicationExtension.class)
class RoutinesJourneyTest {

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

    @AfterEach
    void nothingWentWrongInside(FxRobot robot) {
        assertThat(visible(robot, ".banner .what")).isEmpty();
    }

    @Test
    void oddity6_theOpenRoutineIsInViewTheFirstTime(FxRobot robot) throws Exception {
        for (int i = 10; i < 50; i++) {
            Files.writeString(
                    desk.home.routines().resolve("A" + i + ".json"),
                    "{\"format\":\"pumpwise-routine/1\",\"name\":\"A" + i + "\",\"work\":[]}");
        }
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        Node list = robot.lookup("#routine-list").query();
        assertThat(robot.lookup(".routine-cell").queryAllAs(ListCell.class))
                .filteredOn(cell -> cell.isVisible() && cell.isSelected())
                .singleElement()
                .satisfies(cell -> assertThat(cell.getAccessibleText()).startsWith("Glute pump"))
                .satisfies(cell -> assertThat(list.localToScene(list.getLayoutBounds()))
                        .matches(bounds -> bounds.contains(cell.localToScene(cell.getLayoutBounds()))));
    }

    @Test
    void report20_aConflictCopyIsComparedAndDiscarded(FxRobot robot) throws Exception {
        Path own = desk.home.routines().resolve("Glute pump.json");
        Files.writeString(
                own.resolveSibling("Glute pump.sync-conflict-20260720-101500-ABCDEFG.json"),
                Files.readString(own).replaceFirst("\"sets\": \"3-4\"", "\"sets\": 5"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.clickOn(".routine-compare");
        assertThat(visible(robot, "#routine-differences")).singleElement().asString().contains("sets: 5").contains("sets: 3-4");
        robot.clickOn("#conflict-discard");
        assertThat(files()).containsExactly("Glute pump.json");
        assertThat(robot.lookup("#routine-list").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(files()).hasSize(2);
    }

    @Test
    void everythingWorksByKeyboardAlone(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(focused().getId()).isEqualTo("routine-search");

        robot.write("finish");
        robot.type(KeyCode.ENTER);
        assertThat(isOpen(robot)).isFalse();
        assertThat(stage.getTitle()).startsWith("Leg day finisher");
        assertThat(focused().getId()).isEqualTo("name");
        robot.write("Friday");
        robot.type(KeyCode.ENTER);
        assertThat(files()).containsExactly("Friday.json", "Glute pump.json");

        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.type(KeyCode.F2);
        assertThat(focused().getId()).isEqualTo("rename");
        robot.write("Saturday");
        robot.type(KeyCode.ENTER);
        assertThat(files()).containsExactly("Glute pump.json", "Saturday.json");
        assertThat(chosen(robot)).startsWith("Saturday");

        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(files()).containsExactly("Glute pump.json", "Saturday copy.json", "Saturday.json");
        assertThat(chosen(robot)).startsWith("Saturday copy");

        robot.type(KeyCode.DELETE);
        assertThat(files()).containsExactly("Glute pump.json", "Saturday.json");
        assertThat(visible(robot, "#routines-notice")).containsExactly("Deleted \u201cSaturday copy\u201d.");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(files()).containsExactly("Glute pump.json", "Saturday copy.json", "Saturday.json");

        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP);
        robot.type(KeyCode.ENTER);
        assertThat(stage.getTitle()).startsWith("Glute pump");
        assertThat(isOpen(robot)).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isNotNull();
    }

    @Test
    void everythingWorksByMouse(FxRobot robot) throws Exception {
        robot.clickOn("#routines");
        robot.clickOn(row(robot, "Machines and cables"), MouseButton.PRIMARY);
        assertThat(stage.getTitle()).startsWith("Machines and cables");
        assertThat(files()).containsExactly("Glute pump.json", "Machines and cables.json");

        robot.clickOn("#routines");
        robot.clickOn(button(robot, "Machines and cables", ".routine-rename"));
        robot.write("Gym");
        robot.type(KeyCode.ENTER);
        assertThat(files()).containsExactly("Glute pump.json", "Gym.json");

        robot.clickOn(button(robot, "Gym", ".routine-duplicate"));
        robot.clickOn(button(robot, "Gym", ".routine-delete"));
        assertThat(files()).containsExactly("Glute pump.json", "Gym copy.json");

        robot.clickOn("#routines-undo");
        assertThat(files()).containsExactly("Glute pump.json", "Gym copy.json", "Gym.json");
        assertThat(stage.getTitle()).startsWith("Gym \u2013");

        robot.clickOn(row(robot, "Glute pump"));
        assertThat(stage.getTitle()).startsWith("Glute pump");
    }

    @Test
    void whatIsDeletedComesBackOnThePlanScreenToo(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.type(KeyCode.DELETE);
        robot.type(KeyCode.ESCAPE);
        assertThat(files()).isEmpty();
        assertThat(stage.getTitle()).startsWith("New routine");
        assertThat(robot.lookup("#undo").<Node>query().getAccessibleText())
                .isEqualTo("Undo: delete \u201cGlute pump\u201d");

        robot.clickOn("#undo-delete");

        assertThat(files()).containsExactly("Glute pump.json");
        assertThat(stage.getTitle()).startsWith("Glute pump");
    }

    @Test
    void theKeysOfThePlanScreenRestWhileTheListIsOpen(FxRobot robot) {
        int items = new TableRobot(robot).rows("work").size();
        robot.push(KeyCode.CONTROL, KeyCode.O);

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.TAB);
            assertThat(isInList(focused())).isTrue();
        }

        assertThat(new TableRobot(robot).rows("work")).hasSize(items);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void friction1_4_theKeyboardStaysAliveWhenTheListIsLeftByTheRail(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertThat(robot.lookup(".overlay-card").tryQuery()).isPresent();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);

        assertThat(robot.lookup(".overlay-card").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("start");
    }

    @Test
    void oddNamesAreKeptAsTheyAre(FxRobot robot) throws Exception {
        String odd = "\"a/b\" <b>\u0645\u0631\u062D\u0628\u0627</b> \uD83C\uDF51 =1+1 {0} 'it''s'";
        TextField name = robot.lookup("#name").query();
        robot.interact(() -> {
            name.requestFocus();
            name.setText(odd);
        });
        robot.type(KeyCode.ENTER);

        robot.push(KeyCode.CONTROL, KeyCode.O);

        assertThat(visible(robot, ".routine-title")).contains(odd);
        assertThat(chosen(robot)).startsWith(odd);
        assertThat(files()).hasSize(1);
        assertThat(Files.readString(desk.home.routines().resolve(files().getFirst()))).contains("\\\"a/b\\\"");
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static boolean isInList(Node node) {
        Node at = node;
        while (at != null && !"routines".equals(at.getId())) {
            at = at.getParent();
        }
        return at != null;
    }

    private List<String> files() throws Exception {
        try (Stream<Path> there = Files.list(desk.home.routines())) {
            return there.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#routine-list").tryQuery().isPresent();
    }

    private static String chosen(FxRobot robot) {
        return robot.lookup(".routine-cell")
                .match(node -> node.getPseudoClassStates().stream().anyMatch(s -> s.getPseudoClassName().equals("selected")))
                .query()
                .getAccessibleText();
    }

    private static Node row(FxRobot robot, String name) {
        return robot.lookup(".routine-title")
                .match(node -> ((Labeled) node).getText().equals(name))
                .query();
    }

    private static Node button(FxRobot robot, String name, String style) {
        robot.moveTo(row(robot, name));
        Node at = row(robot, name);
        while (!at.getStyleClass().contains("routine-row")) {
            at = at.getParent();
        }
        return at.lookup(style);
    }

    private static Set<String> visible(FxRobot robot, String query) {
        return robot.lookup(query)
                .match(RoutinesJourneyTest::isShown)
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
