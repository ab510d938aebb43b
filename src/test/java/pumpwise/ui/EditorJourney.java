package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;

/// The window with the sample, tall enough to show all its rows, and these rows.
abstract class EditorJourney extends PlanJourney {

    @Override
    void open(Stage shown) throws Exception {
        super.open(shown);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(980);
    }

    @AfterEach
    void nothingIsReported(FxRobot robot) {
        assertThat(visible(robot, ".banner .what")).isEmpty();
    }

    static List<Node> selected(FxRobot robot) {
        return robot.lookup(".item")
                .match(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .queryAll()
                .stream()
                .toList();
    }

    static TableRobot table(FxRobot robot) {
        return new TableRobot(robot);
    }

    static List<Node> rows(FxRobot robot, String section) {
        return table(robot).rows(section);
    }

    static List<String> exercises(FxRobot robot, String section) {
        return table(robot).exercises(section);
    }

    static List<String> names(List<Node> rows) {
        return TableRobot.names(rows);
    }

    String focused() {
        return stage.getScene().getFocusOwner().getAccessibleText();
    }
}
