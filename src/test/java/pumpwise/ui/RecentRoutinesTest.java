package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.ui.common.Theme;

/// The menu of the routines that were open last.
@ExtendWith(ApplicationExtension.class)
class RecentRoutinesTest {

    private static final String ROUTINE =
            """
            { "format": "pumpwise-routine/1", "name": "%s",
              "work": [ { "exercise": "glute-bridge", "sets": 2, "reps": 15, "rest": "60 s" } ] }
            """;

    @TempDir
    static Path folder;

    private Desk desk;
    private Wiring wiring;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        wiring = desk.wiring(stage, Theme.LIGHT);
        wiring.open();
    }

    private void open(FxRobot robot, String name) throws Exception {
        Path file = Files.write(folder.resolve(name + ".pumpwise"), ROUTINE.formatted(name).getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> wiring.answer(new OpenRequest(file)));
    }

    private List<MenuItem> recent(FxRobot robot) {
        MenuButton file = robot.lookup("#file").queryAs(MenuButton.class);
        robot.interact(file::show);
        Menu menu = (Menu) file.getItems().stream().filter(item -> "recent".equals(item.getId())).findFirst().orElseThrow();
        assertThat(menu.isDisable()).isEqualTo(menu.getItems().isEmpty());
        List<MenuItem> items = List.copyOf(menu.getItems());
        robot.interact(file::hide);
        return items;
    }

    @Test
    void theyAreOfferedWithoutTheOpenOne(FxRobot robot) throws Exception {
        assertThat(recent(robot)).isEmpty();
        open(robot, "Legs_1");
        open(robot, "Bands");
        List<MenuItem> items = recent(robot);
        assertThat(items).extracting(MenuItem::getText).containsExactly("Legs_1", "Glute pump");

        robot.interact(items.getFirst()::fire);
        assertThat(stage.getTitle()).isEqualTo("Legs_1 \u2013 Pumpwise");
        Files.delete(desk.home.routines().resolve("Bands.json"));
        assertThat(recent(robot)).extracting(MenuItem::getText).containsExactly("Glute pump");
    }
}
