package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The real window with the real threads and clocks, from the first routine to a finished session. Every step waits for
/// its result, however long that takes.
class RealThreadsJourneyTest extends RealThreadsJourney {

    private static final Path EXERCISES =
            Path.of("src/test/resources/pumpwise/storage/exercise/imports/free-exercises.json");

    private static final String TINY =
            """
            { "format": "pumpwise-routine/1", "name": "Tiny",
              "work": [ { "exercise": "kettlebell-swing", "reps": 1 } ] }
            """;

    @Start
    void start(Stage shown) throws Exception {
        open(shown);
    }

    @Override
    void prepare() throws IOException {
        Files.createDirectories(desk.home.routines());
        for (String name : List.of("A", "B", "C")) {
            Files.writeString(desk.home.routines().resolve(name + ".json"), TINY.replace("Tiny", name));
        }
        Files.writeString(desk.home.routines().resolve("Tiny.json"), TINY);
    }

    @Test
    void fromTheFirstRoutineToASessionThatIsOver() throws Exception {
        editsARoutine();
        deletesRoutinesInTheList();
        importsExercises();
        trainsToTheEnd();
        assertThat(isVisible(".banner .what")).isFalse();
    }

    private void editsARoutine() throws Exception {
        open("A");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        eventually(() -> isVisible(".palette"));
        robot.write("frog pump");
        robot.type(KeyCode.ENTER);
        eventually(() -> Files.readString(routine("A.json")).contains("frog-pump"));
        robot.type(KeyCode.ESCAPE);
        eventually(() -> !isVisible(".palette"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        eventually(() -> !Files.readString(routine("A.json")).contains("frog-pump"));
    }

    private void deletesRoutinesInTheList() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        eventually(() -> chosen().startsWith("A"));
        robot.type(KeyCode.DOWN);
        eventually(() -> chosen().startsWith("B"));
        robot.type(KeyCode.DELETE);
        eventually(() -> chosen().startsWith("C"));
        assertThat(routine("B.json")).doesNotExist();
        robot.type(KeyCode.DELETE);
        eventually(() -> chosen().startsWith("Tiny"));
        assertThat(routine("C.json")).doesNotExist();
        assertThat(routine("A.json")).exists();
        robot.type(KeyCode.ESCAPE);
        eventually(() -> !isVisible("#routine-list"));
    }

    private void importsExercises() throws Exception {
        desk.imports.add(EXERCISES);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        eventually(() -> robot.lookup("#confirm").queryAll().stream().anyMatch(node -> isShown(node) && !node.isDisabled()));
        robot.clickOn("#confirm");
        eventually(() -> count(desk.home.exercises()) == 13);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private void trainsToTheEnd() throws Exception {
        open("Tiny");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        eventually(() -> isVisible("#start") && robot.lookup("#start").<Node>query().isFocused());
        robot.type(KeyCode.ENTER);
        eventually(() -> isVisible("#phase"));
        // Ends the get-ready; the set of one rep then ends by itself, on the session's thread.
        robot.type(KeyCode.SPACE);
        eventually(() -> isVisible(".train-summary"));
        eventually(() -> count(desk.home.sessions()) == 1);
        // The journal is deleted when the session is saved.
        eventually(() -> Files.notExists(desk.home.journal()));
    }

    /// Opens a routine from the list.
    private void open(String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        eventually(() -> isVisible("#routine-list"));
        eventually(() -> !chosen().isEmpty());
        robot.write(name);
        eventually(() -> chosen().startsWith(name));
        robot.type(KeyCode.ENTER);
        eventually(() -> stage.getTitle().startsWith(name + " \u2013 "));
    }

    private Path routine(String file) {
        return desk.home.routines().resolve(file);
    }

    private String chosen() {
        return robot.lookup(".routine-cell").queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("selected")))
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .findFirst()
                .orElse("");
    }
}
