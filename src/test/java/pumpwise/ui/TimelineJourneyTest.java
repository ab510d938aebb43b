package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.ui.common.Theme;

/// Using the timeline and the totals of the Plan screen in the real window, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class TimelineJourneyTest {

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        stage.setWidth(880);
        stage.setHeight(600);
        new Desk(Files.createTempDirectory(folder, "home")).open(stage, Theme.DARK);
        stage.setWidth(880);
        stage.setHeight(600);
    }

    @BeforeEach
    void everythingIsLaidOut(FxRobot robot) {
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }

    @Test
    void arrowsGoThroughItAndEnterGoesToTheExercise(FxRobot robot) {
        Node timeline = robot.lookup("#timeline").query();
        robot.interact(timeline::requestFocus);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(told(robot)).startsWith("Light cardio \u00b7 starts at 0:05");
        assertThat(timeline.getAccessibleText()).isEqualTo(told(robot));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(timeline);

        robot.type(KeyCode.END, KeyCode.LEFT, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Hip flexor stretch");
        Node focused = new TableRobot(robot).current();
        assertThat(focused.getAccessibleText()).isEqualTo("Hip flexor stretch");
        Bounds shown = focused.localToScene(focused.getBoundsInLocal());
        assertThat(shown.getMaxY())
                .isLessThan(timeline.localToScene(timeline.getBoundsInLocal()).getMinY());
    }

    @Test
    void aPointerTellsAndAClickGoesToTheExercise(FxRobot robot) {
        String hint = told(robot);

        robot.moveTo(at(robot, 0.1));
        assertThat(told(robot)).startsWith("Light cardio");
        robot.moveTo("#name");
        assertThat(told(robot)).isEqualTo(hint);

        robot.clickOn(at(robot, 0.999));
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Hip flexor stretch");
    }

    @Test
    void picturesFollowWhatIsTyped(FxRobot robot) {
        Label length = robot.lookup("#timeline-length").query();
        String before = length.getText();
        String sets = figure(robot);

        new TableRobot(robot).type("work", "sets", "9");
        robot.type(KeyCode.ENTER);

        assertThat(length.getText()).isNotEqualTo(before);
        assertThat(figure(robot)).isNotEqualTo(sets);
    }

    @Test
    void everyMuscleIsThereOnDemand(FxRobot robot) {
        int few = robot.lookup(".muscle").queryAll().size();
        assertThat(few).isEqualTo(5);
        ToggleButton more = robot.lookup(".muscles-more").query();

        robot.interact(more::requestFocus);
        robot.type(KeyCode.SPACE);

        assertThat(robot.lookup(".muscle").queryAll()).hasSizeGreaterThan(few);
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#timeline-told").<Label>query().getText();
    }

    private static String figure(FxRobot robot) {
        return robot.lookup("#figures .muscle-figure").<Label>query().getText();
    }

    private static Point2D at(FxRobot robot, double part) {
        Node timeline = robot.lookup("#timeline").query();
        Bounds bounds = timeline.getLayoutBounds();
        return timeline.localToScreen(bounds.getWidth() * part, bounds.getHeight() / 2);
    }
}
