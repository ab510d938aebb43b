package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.ui.common.Theme;

/// The effect of a second start of the program on the open window.
@ExtendWith(ApplicationExtension.class)
class SecondStartTest {

    private static final String ROUTINE =
            """
            { "format": "pumpwise-routine/1", "name": "Handed over",
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

    @Test
    void theFileIsOpenedInPlan(FxRobot robot) throws Exception {
        Path file = Files.write(folder.resolve("handed.json"), ROUTINE.getBytes(StandardCharsets.UTF_8));
        robot.interact(() -> stage.setIconified(true));
        robot.interact(() -> wiring.answer(new OpenRequest(file)));

        assertThat(stage.isIconified()).isFalse();
        assertThat(stage.getTitle()).isEqualTo("Handed over \u2013 Pumpwise");
        assertThat(desk.home.routines().resolve("Handed over.json")).exists();
    }

    @Test
    void theFileOfTheDesktopIsARoutine(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("handed.pumpwise"), ROUTINE.replace("Handed over", "Shared"));
        robot.interact(() -> wiring.answer(new OpenRequest(file)));

        assertThat(stage.getTitle()).isEqualTo("Shared \u2013 Pumpwise");
        assertThat(desk.home.routines().resolve("Shared.json")).exists();
    }

    @Test
    void filesThatAreOpenedTogetherAllWaitForTheWindow(FxRobot robot) throws Exception {
        Path anna = Files.writeString(folder.resolve("anna.pumpwise"), ROUTINE.replace("Handed over", "Anna"));
        Path ben = Files.writeString(folder.resolve("ben.pumpwise"), ROUTINE.replace("Handed over", "Ben"));
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        Stage second = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            Wiring starting = desk.wiring(second, Theme.LIGHT);
            starting.carryOut(new OpenRequest(anna));
            starting.answer(new OpenRequest(ben));
            starting.answer(new OpenRequest(null));
            starting.open();
        });

        assertThat(second.getTitle()).isEqualTo("Anna \u2013 Pumpwise");
        assertThat(desk.home.routines().resolve("Ben.json")).exists();
        robot.interact(second::close);
    }

    @Test
    void aNewRoutineIsOpened(FxRobot robot) {
        robot.interact(() -> wiring.answer(new OpenRequest(OpenRequest.Action.NEW_ROUTINE, null)));

        assertThat(stage.getTitle()).isEqualTo("New routine \u2013 Pumpwise");
        assertThat(desk.home.routines().resolve("New routine.json")).exists();
        assertThat(robot.lookup(node -> node.isFocused() && node instanceof TextField).tryQuery()).isPresent();
    }

    @Test
    void theLastRoutineIsReadyToStart(FxRobot robot) {
        robot.interact(() -> wiring.answer(new OpenRequest(OpenRequest.Action.START_LAST, null)));
        assertThat(robot.lookup("Glute pump").tryQuery()).isPresent();

        robot.type(KeyCode.ENTER);
        assertThat(desk.home.journal()).exists();
    }

    @Test
    void aFileThatCannotBeReadIsReportedInTheWindow(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{");
        robot.interact(() -> wiring.answer(new OpenRequest(file)));

        assertThat(stage.getTitle()).isEqualTo("Glute pump \u2013 Pumpwise");
        assertThat(robot.lookup(".banner .what").queryLabeled().getText()).contains("broken.json");
    }

    @Test
    void withoutAFileOnlyTheWindowComesToTheFront(FxRobot robot) {
        robot.interact(() -> wiring.answer(new OpenRequest(null)));
        assertThat(stage.getTitle()).isEqualTo("Glute pump \u2013 Pumpwise");
    }
}
