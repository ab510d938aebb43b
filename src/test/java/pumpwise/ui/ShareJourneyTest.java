package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Sharing the routine in the real window.
@ExtendWith(ApplicationExtension.class)
class ShareJourneyTest extends PlanJourney {

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    private static void share(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#share-forms").query().isFocused()).isTrue();
    }

    private static void type(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theRoutineIsCopiedByKeyboard(FxRobot robot) throws Exception {
        Node before = robot.lookup("#start").query();
        robot.interact(before::requestFocus);
        share(robot);
        type(robot, KeyCode.DOWN);
        assertThat(robot.lookup("#share-text").queryAs(TextArea.class).getText()).startsWith("# Glute pump");
        type(robot, KeyCode.UP);
        type(robot, KeyCode.ENTER);
        String text = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
        assertThat(text).startsWith("Glute pump (");
        assertThat(visible(robot, "#share-notice")).containsExactly("Copied. Paste it where you want to share it.");
        type(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#share-card").tryQuery()).isEmpty();
        assertThat(before.isFocused()).isTrue();
    }

    @Test
    void theFormIsRememberedAndTheRoutineSaved(FxRobot robot) {
        robot.clickOn("#share");
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, KeyCode.END);
        robot.interact(robot.lookup("#share-text").query()::requestFocus);
        type(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#share-card").tryQuery()).isEmpty();
        share(robot);
        Path file = folder.resolve("shared.json");
        desk.saves.add(file);
        type(robot, KeyCode.ENTER);
        assertThat(file).content().contains("pumpwise-routine/1");
        assertThat(desk.home.settings()).content().contains("\"shared\" : \"json\"");
    }

    @Test
    void thePictureIsCopiedAsAnImage(FxRobot robot) throws Exception {
        share(robot);
        type(robot, KeyCode.DOWN);
        type(robot, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        Image image = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getImage()).get();
        assertThat(image.getWidth()).isEqualTo(1080);
    }

    @Test
    void theCodeIsACardOfItsOwn(FxRobot robot) {
        share(robot);
        press(robot, "#share-qr");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#share-code-close").query().isFocused()).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#share-code").tryQuery()).isEmpty();
        assertThat(robot.lookup("#share-qr").query().isFocused()).isTrue();
    }

    @Test
    void anExistingFileIsOnlyReplacedWithConsent(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        share(robot);
        desk.saves.add(folder.resolve("mine"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#share-replace-cancel").query().isFocused()).isTrue();
        type(robot, KeyCode.ESCAPE);
        assertThat(file).hasContent("mine");
        desk.saves.add(folder.resolve("mine"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, "#share-replace-confirm");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(file).content().startsWith("Glute pump (");
    }
}
