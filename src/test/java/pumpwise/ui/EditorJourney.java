package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.common.Theme;

/// The window with the sample, tall enough to show all its rows, and these rows.
@ExtendWith(ApplicationExtension.class)
abstract class EditorJourney {

    @TempDir
    static Path folder;

    Desk desk;
    Stage stage;

    /// Opens the window. `@Start` is only found in the class of the test itself.
    void open(Stage shown) throws Exception {
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
        assertThat(robot.lookup(".banner .what").match(PlanJourney::isShown).queryAll()).isEmpty();
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
