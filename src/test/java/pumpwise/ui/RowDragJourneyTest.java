package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.plan.view.LineScroller;

/// How rows are selected and dragged in the real window.
class RowDragJourneyTest extends EditorJourney {

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
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
        LineScroller pane = robot.lookup("#routinePane").query();
        assertThat(pane.getPosition()).isZero();
        Bounds bounds = pane.localToScreen(pane.getBoundsInLocal());

        robot.moveTo(grip(rows(robot, "warm-up").getFirst()))
                .press(MouseButton.PRIMARY)
                .moveTo(new Point2D(bounds.getMinX() + 100, bounds.getMaxY() - 4));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pane.getPosition() > 0.5);
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
}
