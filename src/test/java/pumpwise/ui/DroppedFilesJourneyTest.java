package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.export.paper.PaperSize;
import pumpwise.figure.shape.Palette;
import pumpwise.importing.Documents;
import pumpwise.importing.text.Readers;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.storage.routine.Templates;
import pumpwise.ui.common.Theme;

/// Files that are dropped on the real window.
@ExtendWith(ApplicationExtension.class)
class DroppedFilesJourneyTest {

    @TempDir
    static Path folder;

    private Desk desk;
    private Stage stage;
    private Path dragged;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        dragged = Files.createTempDirectory(folder, "dragged");
        desk.open(stage, Theme.LIGHT);
    }

    private static Routine named(String name) {
        return Templates.HOME_BANDS.routine(Readers.CATALOG).withName(name);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(dragged.resolve(name), content);
    }

    private Path routine(String name) throws IOException {
        return file(name + ".pumpwise", new RoutineWriter().write(named(name)));
    }

    private Path text(String name) throws IOException {
        return Files.writeString(dragged.resolve(name + ".txt"), name + "\n\nHip thrust 3x12, rest 60 s");
    }

    /// Drops files in the middle of the window, as the system does.
    private boolean drop(Path... files) throws Exception {
        Parent root = stage.getScene().getRoot();
        boolean completed = WaitForAsyncUtils.asyncFx(() -> {
                    FileDrop drop = new FileDrop(files);
                    return drop.isWelcomeOn(root) && drop.dropOn(root);
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        return completed;
    }

    private static String name(FxRobot robot) {
        return robot.lookup("#name").queryAs(TextField.class).getText();
    }

    private static String banner(FxRobot robot, String part) {
        return robot.lookup("#banner #" + part).queryLabeled().getText();
    }

    @Test
    void aRoutineIsOpened(FxRobot robot) throws Exception {
        assertThat(drop(routine("From Anna"))).isTrue();
        assertThat(name(robot)).isEqualTo("From Anna");
        assertThat(desk.home.routines().resolve("From Anna.json")).exists();
    }

    @Test
    void aPictureAPdfAndAPageAreOpened(FxRobot robot) throws Exception {
        drop(file("picture.png", Documents.picture(named("Picture"), Palette.DARK)));
        assertThat(name(robot)).isEqualTo("Picture");
        drop(file("paper.pdf", Documents.pdf(named("Paper"), PaperSize.A4)));
        assertThat(name(robot)).isEqualTo("Paper");
        drop(file("page.html", Documents.page(named("Page"))));
        assertThat(name(robot)).isEqualTo("Page");
    }

    @Test
    void aDropOnAnotherScreenGoesToPlan(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        drop(text("Evening"));
        assertThat(robot.lookup("#import-card").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name(robot)).isEqualTo("Evening");
    }

    @Test
    void ofSeveralRoutinesTheFirstIsOpened(FxRobot robot) throws Exception {
        assertThat(drop(routine("Anna"), routine("Ben"), routine("Carla"))).isTrue();
        assertThat(name(robot)).isEqualTo("Anna");
        assertThat(robot.lookup(".notice-text").queryLabeled().getText()).startsWith("Opened \u201cAnna\u201d. The 2 other routines");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("Ben").tryQuery()).isPresent();
        assertThat(robot.lookup("Carla").tryQuery()).isPresent();
    }

    @Test
    void severalTextsArePreviewedOneAfterAnother(FxRobot robot) throws Exception {
        drop(text("Monday"), text("Tuesday"), text("Friday"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#import-card").tryQuery()).isEmpty();
        assertThat(name(robot)).isEqualTo("Friday");
        assertThat(desk.home.routines())
                .isDirectoryContaining("glob:**/Monday.json")
                .isDirectoryNotContaining("glob:**/Tuesday.json");
    }

    @Test
    void aTextDroppedDuringAPreviewDoesNotReplaceIt(FxRobot robot) throws Exception {
        drop(text("Monday"));
        drop(text("Tuesday"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name(robot)).isEqualTo("Monday");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(name(robot)).isEqualTo("Tuesday");
    }

    @Test
    void aFolderIsRefusedWithAMessage(FxRobot robot) throws Exception {
        drop(dragged);
        assertThat(banner(robot, "what")).contains(String.valueOf(dragged.getFileName()));
        assertThat(banner(robot, "remedy")).isEqualTo("Open the files in it instead.");
        assertThat(name(robot)).isEqualTo("Glute pump");
    }

    @Test
    void aFileThatIsGoneIsReported(FxRobot robot) throws Exception {
        drop(dragged.resolve("gone.png"));
        assertThat(banner(robot, "what")).contains("gone.png");
        assertThat(banner(robot, "where")).contains("file not found");
        assertThat(name(robot)).isEqualTo("Glute pump");
    }

    @Test
    void theOthersAreOpenedIfOneIsBroken(FxRobot robot) throws Exception {
        drop(file("broken.json", new byte[] {'{'}), dragged, routine("Anna"));
        assertThat(name(robot)).isEqualTo("Anna");
        assertThat(banner(robot, "what")).isEqualTo("2 files couldn't be opened.");
        assertThat(banner(robot, "where")).contains("broken.json:1:", String.valueOf(dragged.getFileName()));
    }
}
