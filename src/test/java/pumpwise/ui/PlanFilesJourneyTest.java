package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import pumpwise.routine.Routine;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.file.LeaveQuestion.Answer;

/// How routines are saved, opened, started and left in the real window.
class PlanFilesJourneyTest extends PlanJourney {

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @Test
    void aFigureIsSavedAsSoonAsItIsEdited(FxRobot robot) throws Exception {
        type(robot, "sets", "5");
        robot.type(KeyCode.ENTER);

        assertThat(stage.getTitle()).isEqualTo("Glute pump \u2013 Pumpwise");
        assertThat(visible(robot, "#save-state")).containsExactly("Saved");
        assertThat(read(kept("Glute pump")).work().getFirst().sets().least()).isEqualTo(5);
    }

    @Test
    void aCopyIsSavedElsewhereWithWhatIsBeingTyped(FxRobot robot) throws Exception {
        type(robot, "sets", "6");
        Path file = folder.resolve("typing.json");
        desk.saves.add(file);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        assertThat(read(file).work().getFirst().sets().least()).isEqualTo(6);
        assertThat(read(kept("Glute pump")).work().getFirst().sets().least()).isEqualTo(6);
    }

    @Test
    void whatWasOpenLastIsOpenAtTheNextStart(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        name(robot, "Monday");
        robot.type(KeyCode.ENTER);

        robot.interact(() -> {
            stage.close();
            desk.open(stage, Theme.LIGHT);
        });

        assertThat(stage.getTitle()).isEqualTo("Monday \u2013 Pumpwise");
    }

    @Test
    void aNewRoutineIsStartedFromTheFileMenuByMouse(FxRobot robot) {
        robot.clickOn("#file");
        robot.clickOn(desk.words.text("plan.file.new"));

        assertThat(stage.getTitle()).isEqualTo("New routine \u2013 Pumpwise");
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("name");
        robot.write("Monday");
        robot.type(KeyCode.ENTER);
        assertThat(kept("Monday")).exists();
        assertThat(kept("Glute pump")).exists();
    }

    @Test
    void leavingAsksWhereSavingFailed(FxRobot robot) throws Exception {
        // A folder in place of the file cannot be written to, even by root.
        Files.delete(kept("Glute pump"));
        Files.createDirectory(kept("Glute pump"));
        type(robot, "sets", "5");
        robot.type(KeyCode.ENTER);
        assertThat(visible(robot, "#save-state")).containsExactly("Not saved");
        assertThat(visible(robot, "#save-notes .label").toString()).contains("was not saved");
        assertThat(stage.getTitle()).isEqualTo("Glute pump * \u2013 Pumpwise");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(desk.asked).containsExactly("Glute pump");
        assertThat(stage.getTitle()).isEqualTo("Glute pump * \u2013 Pumpwise");

        close(robot);
        assertThat(desk.asked).hasSize(2);
        assertThat(stage.isShowing()).isTrue();

        desk.answers.add(Answer.SAVE_COPY);
        Path file = folder.resolve("leaving.json");
        desk.saves.add(file);
        close(robot);
        assertThat(read(file).work().getFirst().sets().least()).isEqualTo(5);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void leavingAsksNothingWhereAllIsSaved(FxRobot robot) throws Exception {
        type(robot, "sets", "5");

        close(robot);

        assertThat(desk.asked).isEmpty();
        assertThat(stage.isShowing()).isFalse();
        assertThat(read(kept("Glute pump")).work().getFirst().sets().least()).isEqualTo(5);
    }

    @Test
    void aBrokenFileIsToldInWordsAndLeavesWhatIsOpen(FxRobot robot) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"format\": \"pumpwise-routine/1\",\n  oops\n}");
        desk.opens.add(file);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);

        assertThat(visible(robot, ".banner .what")).containsExactly("“broken.json” couldn't be opened.");
        assertThat(visible(robot, ".banner .where").toString()).contains("broken.json:3:");
        assertThat(stage.getTitle()).isEqualTo("Glute pump \u2013 Pumpwise");
        press(robot, "#dismissError");
        assertThat(visible(robot, ".banner .what")).isEmpty();
    }

    private void close(FxRobot robot) {
        robot.interact(() -> {
            WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
            stage.fireEvent(request);
            if (!request.isConsumed()) {
                stage.close();
            }
        });
    }

    private Path kept(String name) {
        return desk.home.routines().resolve(name + ".json");
    }

    private static Routine read(Path file) throws Exception {
        return new RoutineFile(new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile()).open(file);
    }
}
