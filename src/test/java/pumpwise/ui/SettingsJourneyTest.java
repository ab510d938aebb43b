package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.session.SessionFiles;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;
import pumpwise.ui.common.Theme;

/// Changing settings in the real window, with the keyboard.
@ExtendWith(ApplicationExtension.class)
class SettingsJourneyTest {

    private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

    @TempDir
    static Path folder;

    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
    }

    @Test
    void aKeyIsChangedByPressingItAndHoldsInTheSession(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        press(robot, "#keys-next .add-key");
        robot.type(KeyCode.N);
        assertThat(kept().training().keys()).containsEntry("next", List.of("N", "SPACE", "PAGE_DOWN"));

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        press(robot, "#start");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node running = robot.lookup(".running").query();
        assertThat(running.getPseudoClassStates()).contains(READY);
        assertThat(robot.lookup(".key-cap").queryAllAs(Labeled.class)).extracting(Labeled::getText).contains("N");
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(running.getPseudoClassStates()).doesNotContain(READY);
    }

    @Test
    void aTakenKeyIsToldAndMovesWhenPressedOnceMore(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        press(robot, "#keys-mute .add-key");
        robot.type(KeyCode.G);
        Labeled message = robot.lookup("#keysMessage .notice-text").query();
        assertThat(message.isVisible()).isTrue();
        assertThat(message.getText()).startsWith("G is already used");
        robot.type(KeyCode.G);
        assertThat(message.isVisible()).isFalse();
        assertThat(kept().training().keys()).containsEntry("mute", List.of("G", "M"));

        press(robot, "#resetKeys");
        assertThat(kept().training().keys()).isEmpty();
    }

    @Test
    void theVolumeIsSetWithTheArrowsAndTheLookByAClick(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        Slider volume = robot.lookup("#volume").query();
        robot.interact(volume::requestFocus);
        robot.type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(kept().sound().volume()).isEqualTo(70);
        assertThat(robot.lookup("#percent").queryAs(Labeled.class).getText()).isEqualTo("70%");

        robot.interact(() -> robot.lookup("#dark").queryAs(ToggleButton.class).fire());
        assertThat(kept().look().theme()).isEqualTo(Settings.Theme.DARK);
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void theGetReadyIsSetWithTheArrowsAndByMouseAndHoldsInTheSession(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        Slider slider = robot.lookup("#getReady").query();
        assertThat(slider.getValue()).isEqualTo(5);
        robot.interact(slider::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(kept().training().getReadySeconds()).isEqualTo(7);
        assertThat(robot.lookup("#getReadyTime").queryLabeled().getText()).isEqualTo("7\u00a0s");

        // To the end of the track, and a little beyond.
        Node thumb = slider.lookup(".thumb");
        robot.drag(thumb).dropBy(slider.getWidth(), 0);
        assertThat(kept().training().getReadySeconds()).isEqualTo(15);
        robot.type(KeyCode.HOME);
        assertThat(kept().training().getReadySeconds()).isZero();

        robot.interact(() -> slider.setValue(9));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        press(robot, "#start");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        SessionPlan plan = new SessionFiles(desk.home, new AtomicFile(), () -> ZoneOffset.UTC, Map::of)
                .unfinished()
                .orElseThrow()
                .session()
                .plan();
        assertThat(plan.getReady()).isEqualTo(Duration.ofSeconds(9));
        assertThat(plan.steps())
                .filteredOn(step -> step instanceof Step.GetReady && step.position().place().section() == Section.WORK)
                .extracting(Step::greatest)
                .contains(Duration.ofSeconds(9))
                .doesNotContain(Duration.ofSeconds(5));
    }

    @Test
    void openedByItsKeyFromAnotherScreenItTakesTheFocusAlong(FxRobot robot) {
        for (KeyCode screen : List.of(KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            robot.press(KeyCode.CONTROL).type(screen).release(KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(stage.getScene().getFocusOwner()).as("after %s", screen).hasFieldOrPropertyWithValue("id", "on");
        }
    }

    private void press(FxRobot robot, String selector) {
        robot.interact(() -> {
            Button button = robot.lookup(selector).queryAs(Button.class);
            button.requestFocus();
            button.fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Settings kept() {
        WaitForAsyncUtils.waitForFxEvents();
        return new SettingsFile(desk.home.settings(), new AtomicFile()).read().settings();
    }
}
