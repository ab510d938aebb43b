package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// How the user learns of an uncaught failure.
@ExtendWith(ApplicationExtension.class)
class ErrorBannerTest {

    @TempDir
    Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(folder);
        desk.log = folder.resolve("state/pumpwise.0.log");
        desk.open(stage, Theme.LIGHT);
    }

    @Test
    void b17_itNamesTheLogFileAndItsDetailsCanBeCopied(FxRobot robot) {
        robot.interact(() -> desk.report(new IllegalStateException("a bug")));

        assertThat(text(robot, ".banner .what")).isNotEmpty();
        assertThat(text(robot, ".banner .log")).contains(desk.log.toString());
        Button copy = robot.lookup("#copyDetails").queryButton();
        assertThat(copy.getText()).isEqualTo("Copy details");
        robot.clickOn(copy);
        assertThat(copy.getText()).isEqualTo("Copied");
        String details = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(details).startsWith("Pumpwise ").contains("IllegalStateException: a bug\n\tat pumpwise.ui.ErrorBannerTest");

        robot.clickOn("#dismissError");
        assertThat(robot.lookup(".banner").<Node>query().isVisible()).isFalse();
    }

    @Test
    void b2_aStartThatFailsStillOpensTheScreens(FxRobot robot) {
        Stage[] other = {null};
        robot.interact(() -> {
            other[0] = new Stage();
            desk = new Desk(folder.resolve("other"));
            desk.startFails = true;
            desk.open(other[0], Theme.LIGHT);
        });
        assertThat(robot.lookup("#section-work").queryAll()).hasSize(2);
        assertThat(robot.lookup(".banner .what").<Labeled>queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Something went wrong in Pumpwise.");
        robot.interact(other[0]::close);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }
}
