package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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

/// How rows are edited, put in order and grouped in the real window: by mouse, and by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class EditorJourneyTest {

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
        stage.setWidth(980);
        stage.setHeight(980);
    }

    @AfterEach
    void nothingWentWrongInside(FxRobot robot) {
        assertThat(robot.lookup(".banner .what").match(EditorJourneyTest::isShown).queryAll()).isEmpty();
    }

    @Test
    void aRowIsDraggedBelowTheNext(FxRobot robot) {
        List<String> before = exercises(robot, "work");

        drag(robot, grip(rows(robot, "work").get(0)), () -> below(rows(robot, "work").get(1)));

        assertThat(exercises(robot, "work")).startsWith(before.get(1), before.get(0));
        assertThat(focused()).isEqualTo(before.get(0));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(exercises(robot, "work")).isEqualTo(before);
    }

    @Test
    void aRowIsDraggedToAnotherSection(FxRobot robot) {
        String thrust = exercises(robot, "work").getFirst();
        int before = rows(robot, "warm-up").size();

        drag(robot, grip(rows(robot, "work").getFirst()), () -> above(rows(robot, "warm-up").get(1)));

        assertThat(exercises(robot, "warm-up")).hasSize(before + 1).element(1).isEqualTo(thrust);
        assertThat(focused()).isEqualTo(thrust);
    }

    @Test
    void aRowIsDraggedIntoASupersetAndOutAgain(FxRobot robot) {
        List<String> members = names(table(robot).members());
        String above = exercises(robot, "work").get(2);
        Node row = rows(robot, "work").get(2);

        drag(robot, grip(row), () -> below(table(robot).members().get(0)));
        assertThat(names(table(robot).members())).containsExactly(members.get(0), above, members.get(1));

        Node moved = table(robot).members().get(1);
        drag(robot, grip(moved), () -> above(table(robot).superset()));
        assertThat(names(table(robot).members())).isEqualTo(members);
        assertThat(exercises(robot, "work").get(2)).isEqualTo(above);
    }

    @Test
    void escapePutsWhatIsDraggedBack(FxRobot robot) {
        List<String> before = exercises(robot, "work");
        Point2D to = below(rows(robot, "work").get(1));

        robot.moveTo(grip(rows(robot, "work").getFirst())).press(MouseButton.PRIMARY).moveTo(to);
        assertThat(robot.lookup(".drag-copy").tryQuery()).isPresent();
        assertThat(robot.lookup(".drop-line").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".drag-copy").tryQuery()).isEmpty();
        robot.release(MouseButton.PRIMARY);

        assertThat(exercises(robot, "work")).isEqualTo(before);
    }

    @Test
    void draggingToTheEdgeScrolls(FxRobot robot) throws Exception {
        robot.interact(() -> stage.setHeight(600));
        ScrollPane pane = (ScrollPane) robot.lookup("#routinePane").query();
        assertThat(pane.getVvalue()).isZero();
        Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());

        robot.moveTo(grip(rows(robot, "warm-up").getFirst()))
                .press(MouseButton.PRIMARY)
                .moveTo(new Point2D(bounds.getMinX() + 100, bounds.getMaxY() - 4));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pane.getVvalue() > 0.5);
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void severalRowsAreSelectedAndDraggedTogether(FxRobot robot) {
        List<String> before = exercises(robot, "work");
        robot.clickOn(name(rows(robot, "work").get(0)));
        click(robot, rows(robot, "work").get(1), KeyCode.CONTROL);
        assertThat(selected(robot)).hasSize(2);

        drag(robot, grip(rows(robot, "work").get(1)), () -> below(rows(robot, "work").get(2)));

        assertThat(exercises(robot, "work")).startsWith(before.get(2), before.get(0), before.get(1));
        assertThat(selected(robot)).hasSize(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(selected(robot)).isEmpty();
    }

    @Test
    void shiftClickSelectsARangeAndTheMenuActsOnIt(FxRobot robot) {
        List<String> before = exercises(robot, "work");
        robot.clickOn(name(rows(robot, "work").get(0)));
        click(robot, rows(robot, "work").get(1), KeyCode.SHIFT);

        robot.moveTo(name(rows(robot, "work").get(0)));
        robot.clickOn(rows(robot, "work").get(0).lookup(".row-menu"));
        robot.clickOn("#row-duplicate");

        assertThat(exercises(robot, "work")).hasSize(before.size() + 2);
        assertThat(exercises(robot, "work").subList(0, 4))
                .containsExactly(before.get(0), before.get(1), before.get(0), before.get(1));
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
        assertThat(robot.lookup(".refusal").match(EditorJourneyTest::isShown).queryAll()).isEmpty();

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

    private static void drag(FxRobot robot, Node from, Supplier<Point2D> to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(0, 10);
        // Where it is to go may have been out of view before.
        robot.moveTo(to.get()).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A click with a key held down, which the robot of this platform does not tell the window about.
    private static void click(FxRobot robot, Node row, KeyCode held) {
        Node at = name(row);
        boolean shift = held == KeyCode.SHIFT;
        robot.interact(() -> {
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                boolean down = type == MouseEvent.MOUSE_PRESSED;
                Event.fireEvent(
                        at,
                        new MouseEvent(
                                type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, shift, !shift, false, false, down, false,
                                false, true, false, true, null));
            }
        });
    }

    private static List<Node> selected(FxRobot robot) {
        return robot.lookup(".item")
                .match(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .queryAll()
                .stream()
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /// Where a row is taken hold of.
    private static Node grip(Node row) {
        return row.lookup(".number");
    }

    private static Node name(Node row) {
        return row.lookup(".item-name");
    }

    private static Point2D above(Node row) {
        Bounds bounds = row.localToScreen(row.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + 60, bounds.getMinY() + 2);
    }

    private static Point2D below(Node row) {
        Bounds bounds = row.localToScreen(row.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + 60, bounds.getMaxY() - 4);
    }

    private static TableRobot table(FxRobot robot) {
        return new TableRobot(robot);
    }

    private static List<Node> rows(FxRobot robot, String section) {
        return table(robot).rows(section);
    }

    private static List<String> exercises(FxRobot robot, String section) {
        return table(robot).exercises(section);
    }

    private static List<String> names(List<Node> rows) {
        return TableRobot.names(rows);
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

    private String focused() {
        return stage.getScene().getFocusOwner().getAccessibleText();
    }
}
