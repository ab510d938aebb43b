package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.common.Theme;

/// The window with the sample in the Plan view, and what is seen, typed and pressed there.
@ExtendWith(ApplicationExtension.class)
abstract class PlanJourney {

    @TempDir
    static Path folder;

    Desk desk;
    Stage stage;

    /// Opens the window. `@Start` is only found in the class of the test itself.
    void open(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
    }

    @AfterEach
    void nothingWentWrongInside(FxRobot robot) {
        assertThat(visible(robot, ".banner .what")).doesNotContain(desk.words.text("common.fault.what"));
    }

    static TextField type(FxRobot robot, String field, String text) {
        return new TableRobot(robot).type("work", field, text);
    }

    static TextField name(FxRobot robot, String text) {
        TextField name = robot.lookup("#name").query();
        robot.interact(() -> {
            name.requestFocus();
            name.selectAll();
        });
        robot.write(text);
        return name;
    }

    static void press(FxRobot robot, String query) {
        Node button = robot.lookup(query).query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    static Set<String> visible(FxRobot robot, String query) {
        return robot.lookup(query)
                .match(PlanJourney::isShown)
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }

    static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
