package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// Importing a workout from text in the real window, and copying a routine as text.
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {

    @TempDir
    static Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) throws Exception {
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
    }

    private static void copied(String text) throws InterruptedException, ExecutionException {
        WaitForAsyncUtils.asyncFx(() -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                })
                .get();
    }

    private static String name(FxRobot robot) {
        return robot.lookup("#name").queryAs(TextField.class).getText();
    }

    @Test
    void aCopiedWorkoutIsOpenedByKeyboard(FxRobot robot) throws Exception {
        copied("Monday glutes\n\nHip thrust 3x12, rest 60 s\nSquats 3x10, rest 60 s");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        ChoiceBox<?> choice = robot.lookup(".choice-box").query();
        assertThat(choice.isFocused()).isTrue();
        assertThat(robot.lookup(".import-line.doubt").queryAll()).hasSize(1);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".import-line.doubt").queryAll()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#import-card").tryQuery()).isEmpty();
        assertThat(name(robot)).isEqualTo("Monday glutes");
        assertThat(desk.home.routines().resolve("Monday glutes.json")).content().contains("barbell-hip-thrust");
    }

    @Test
    void aCopiedRoutineFileIsOpenedAtOnce(FxRobot robot) throws Exception {
        String file = Files.readString(desk.home.routines().resolve("Glute pump.json"));
        copied(file.replace("\"Glute pump\"", "\"From a friend\""));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#import-card").tryQuery()).isEmpty();
        assertThat(name(robot)).isEqualTo("From a friend");
    }

    @Test
    void aTextFileIsPreviewedAndCanBeEdited(FxRobot robot) throws Exception {
        desk.opens.add(Files.writeString(folder.resolve("workout.txt"), "Good morning"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#import-edit");
        robot.interact(() -> robot.lookup("#import-text").queryAs(TextArea.class).setText("Evening\n\nGlute bridge 3x15"));
        robot.clickOn("#import-read");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#import-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name(robot)).isEqualTo("Evening");
    }

    @Test
    void thePlanOfAnotherAppIsImportedByKeyboard(FxRobot robot) {
        desk.opens.add(Path.of("src/test/resources/pumpwise/importing/liftlog/several-days.liftlogplan"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#plan-import-card").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#plan-import-card").tryQuery()).isEmpty();
        assertThat(desk.home.routines().resolve(name(robot) + ".json")).exists();
    }

    @Test
    void pasteIntoAFieldStaysInTheField(FxRobot robot) throws Exception {
        copied("Hip thrust 3x12");
        robot.clickOn("#name");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#import-card").tryQuery()).isEmpty();
        assertThat(name(robot)).contains("Hip thrust 3x12");
    }

    @Test
    void theRoutineIsCopiedAsText(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        String text = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
        assertThat(text).startsWith("Glute pump (").contains("1. Barbell hip thrust: 3-4 x 15-20 reps, hold 2 s, rest 60-90 s");
        assertThat(robot.lookup(".notice-text").queryAllAs(javafx.scene.control.Label.class))
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("Copied as text."));
    }
}
