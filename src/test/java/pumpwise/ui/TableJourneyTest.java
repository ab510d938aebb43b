package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.view.LineScroller;

/// The routine as a table in the real window: all of it at a glance, edited by mouse alone and by keyboard alone, folded,
/// and long.
@ExtendWith(ApplicationExtension.class)
class TableJourneyTest {

    @TempDir
    static Path folder;

    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
        stage.setX(0);
        stage.setY(0);
        resize(980, 980);
    }

    @ParameterizedTest
    @CsvSource({"1100, 720, 14", "880, 600, 11"})
    void friction6_thePlanIsSeenAtAGlance(int width, int height, int exercises, FxRobot robot) {
        resize(robot, width, height);
        Bounds view = inScene(robot.lookup("#routinePane").<Node>query());

        List<Node> seen = robot.lookup(".item").queryAll().stream()
                .filter(row -> inScene(row).getMaxY() <= view.getMaxY() + 0.5)
                .toList();

        assertThat(seen).hasSizeGreaterThanOrEqualTo(exercises);
        assertThat(inScene(robot.lookup("#pump-check").query()).getMinY()).isLessThan(height);
        assertThat(inScene(robot.lookup("#timeline").query()).getMaxY()).isLessThanOrEqualTo(height);
        assertThat(robot.lookup(".item-name").<Text>queryAllAs(Text.class))
                .allSatisfy(name -> assertThat(name.getText()).doesNotContain("\u2026"));
    }

    @Test
    void friction23_everythingIsInTheSameColumns(FxRobot robot) {
        List<Node> rows = List.copyOf(robot.lookup(".item").queryAll());

        assertThat(rows.stream().map(row -> inScene(TableRobot.name(row)).getMinX()).distinct()).hasSize(1);
        assertThat(rows.stream().map(row -> inScene(row.lookup("#amount")).getMinX()).distinct()).hasSize(1);
        Node superset = new TableRobot(robot).superset();
        assertThat(inScene(superset.lookup("#rest")).getMinX())
                .isEqualTo(inScene(new TableRobot(robot).value("work", "rest")).getMinX());
    }

    @Test
    void friction10_aValueIsChangedWithTheMouseAlone(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        TextField editor = table.edit("work", "amount");
        assertThat(editor.getSelectedText()).isEqualTo("15\u201320");

        robot.clickOn("#step-more");
        assertThat(editor.getText()).isEqualTo("16\u201321");
        assertThat(editor.isFocused()).isTrue();
        robot.clickOn("#step-less").clickOn("#step-less");
        assertThat(editor.getText()).isEqualTo("14\u201319");

        turn(robot, editor, 40);
        assertThat(editor.getText()).isEqualTo("15\u201320");
        turn(robot, editor, -80);
        assertThat(editor.getText()).isEqualTo("13\u201318");

        robot.clickOn(TableRobot.name(table.rows("work").get(1)));
        assertThat(table.text("work", "amount")).isEqualTo("13\u201318");
        assertThat(editor.getParent().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(table.text("work", "amount")).isEqualTo("15\u201320");
    }

    @Test
    void aValueIsChangedByKeyboardAlone(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        table.focus(table.rows("work").getFirst());

        robot.type(KeyCode.ENTER);
        assertThat(table.editor().getSelectedText()).isEqualTo("3\u20134");
        robot.type(KeyCode.TAB);
        assertThat(table.editor().getText()).isEqualTo("15\u201320");
        robot.write("18");
        robot.type(KeyCode.TAB);
        assertThat(table.text("work", "amount")).isEqualTo("18");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(table.editor().getSelectedText()).isEqualTo("18");
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertThat(table.editor().getText()).isEqualTo("23");

        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table.lines());
        assertThat(table.text("work", "amount")).isEqualTo("23");
        robot.type(KeyCode.TAB);
        assertThat(table.lines().isFocused()).isFalse();
    }

    @Test
    void onlyOneEditorExistsHoweverMuchIsEdited(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        for (Node row : table.rows("work")) {
            table.edit(row, "amount");
        }

        assertThat(robot.from(table.lines()).lookup(".text-field").queryAll()).hasSize(1);
    }

    @Test
    void anErrorIsBesideItsValueAndStaysWithIt(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        double below = table.rows("work").get(1).getLayoutY();
        table.type("work", "rest", "90-60");
        table.focus(table.rows("work").get(3));

        Label refusal = robot.lookup(".refusal").query();
        assertThat(refusal.getParent()).isSameAs(table.rows("work").getFirst());
        assertThat(refusal.getText()).startsWith("rest: ");
        assertThat(table.text("work", "rest")).isEqualTo("90-60");
        assertThat(table.rows("work").get(1).getLayoutY()).isGreaterThan(below);

        table.edit("work", "rest");
        robot.type(KeyCode.ESCAPE);
        assertThat(table.text("work", "rest")).isEqualTo("60\u201390\u00a0s");
        assertThat(refusal.isVisible()).isFalse();
        assertThat(table.rows("work").get(1).getLayoutY()).isEqualTo(below);
    }

    @Test
    void detailsAreOneStepAway(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        table.focus(table.rows("work").getFirst());
        robot.type(KeyCode.RIGHT);

        TextField cue = table.edit("work", "cue");
        robot.write("Squeeze");
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.LEFT);
        assertThat(cue.getText()).isEqualTo("Squeeze");
        assertThat(robot.lookup(".details").match(Node::isVisible).queryAll()).isEmpty();

        robot.clickOn(table.rows("work").getFirst().lookup(".row-more"));
        assertThat(table.text("work", "cue")).isEqualTo("Squeeze");
    }

    @Test
    void sectionsFoldByMouseAndKeyboardAndStayFolded(FxRobot robot) throws Exception {
        TableRobot table = new TableRobot(robot);
        int warmUp = table.rows("warm-up").size();

        robot.clickOn("#section-warm-up");
        assertThat(table.rows("warm-up")).isEmpty();
        assertThat(Files.readString(desk.home.settings())).contains("\"folded\"", "\"warm-up\"");

        robot.type(KeyCode.ENTER);
        assertThat(table.rows("warm-up")).hasSize(warmUp);
        assertThat(Files.readString(desk.home.settings())).doesNotContain("folded");
        robot.type(KeyCode.LEFT);
        assertThat(table.rows("warm-up")).isEmpty();

        robot.interact(() -> {
            stage.close();
            desk.open(stage, Theme.LIGHT);
        });
        assertThat(new TableRobot(robot).rows("warm-up")).isEmpty();
        assertThat(new TableRobot(robot).rows("work")).isNotEmpty();
    }

    @Test
    void twoHundredExercisesHaveNoMoreNodesThanAScreenful(FxRobot robot) throws Exception {
        resize(robot, 1100, 720);
        long few = nodes(new TableRobot(robot).lines());
        open(robot, 200);
        TableRobot table = new TableRobot(robot);
        LineScroller pane = robot.lookup("#routinePane").query();

        for (int step = 0; step <= 20; step++) {
            double at = step / 20.0;
            robot.interact(() -> pane.setPosition(at));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup(".item").queryAll()).hasSizeBetween(15, 26);
            assertThat(nodes(table.lines())).isLessThan(few * 2);
        }

        robot.interact(table.lines()::requestFocus);
        robot.type(KeyCode.END, KeyCode.UP);
        assertThat(TableRobot.number(table.current())).isEqualTo("200");
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(TableRobot.number(table.current())).isEqualTo("199");
        robot.interact(() -> pane.setPosition(0));
        robot.type(KeyCode.DELETE);
        assertThat(TableRobot.number(table.current())).isEqualTo("199");
        assertThat(inScene(table.current()).getMaxY()).isLessThanOrEqualTo(inScene(pane).getMaxY());

        int before = robot.lookup(".finding").queryAll().size();
        TextField editor = table.edit(table.current(), "amount");
        robot.write("8");
        assertThat(robot.lookup(".finding").queryAll()).hasSizeGreaterThan(before);
        robot.interact(() -> pane.setPosition(0));
        robot.type(KeyCode.END);
        robot.write("0");
        assertThat(editor.getText()).isEqualTo("80");
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(table.value(table.current(), "amount").getText()).isEqualTo("80");
    }

    private void open(FxRobot robot, int exercises) throws Exception {
        String item = "{ \"exercise\": \"barbell-hip-thrust\", \"sets\": 3, \"reps\": \"15-20\", \"hold\": \"2 s\", \"rest\": \"60 s\" }";
        desk.opens.add(Files.writeString(
                Files.createTempFile(folder, "large", ".json"),
                "{ \"format\": \"pumpwise-routine/1\", \"name\": \"Large\", \"work\": ["
                        + String.join(",", Collections.nCopies(exercises, item)) + "] }"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        assertThat(stage.getTitle()).startsWith("Large");
    }

    private static long nodes(Node node) {
        return 1 + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToLong(TableJourneyTest::nodes).sum()
                : 0);
    }

    private void resize(FxRobot robot, int width, int height) {
        robot.interact(() -> resize(width, height));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    private void resize(int width, int height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void turn(FxRobot robot, Node node, double pixels) {
        robot.interact(() -> Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, pixels, 0, pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }
}
