package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.file.AtomicFile;
import pumpwise.ui.common.Theme;

/// Using the Library screen in the real window, with mouse and with keyboard alone.
@ExtendWith(ApplicationExtension.class)
class LibraryJourneyTest {

    private static final Path FILE = Path.of("src/test/resources/pumpwise/storage/exercise/imports/free-exercises.json");

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

    @AfterEach
    void nothingWentWrongInside(FxRobot robot) {
        assertThat(visible(robot, ".banner .what")).allMatch(String::isEmpty);
    }

    @Test
    void aNewExerciseIsMadeWithTheMouseAndUsedInThePlan(FxRobot robot) {
        robot.clickOn("Library");
        robot.clickOn("New exercise");
        enter(robot, "#form-name", "Stair step");
        robot.clickOn("isolation");
        robot.clickOn(chip(robot, "#form-primaryMuscles", "gluteus medius"));
        press(robot, chip(robot, "#form-equipment", "box"));
        robot.clickOn("Save");

        assertThat(own()).extracting(Exercise::id).containsExactly("stair-step");
        assertThat(chosen(robot)).isEqualTo("Stair step");
        robot.clickOn("Stair step");
        assertThat(robot.lookup("#origin").queryLabeled().getText()).isEqualTo("Custom exercise");

        robot.clickOn("Plan");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.type(KeyCode.S, KeyCode.T, KeyCode.A, KeyCode.I, KeyCode.R, KeyCode.SPACE, KeyCode.S, KeyCode.T, KeyCode.E, KeyCode.P);
        robot.type(KeyCode.ENTER);
        assertThat(items(robot)).contains("Stair step");
    }

    @Test
    void aCopyOfABuiltInExerciseIsMadeByKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.type(KeyCode.F, KeyCode.R, KeyCode.O, KeyCode.G);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(robot.lookup("#form-name").<TextField>query().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.B, KeyCode.I, KeyCode.G);
        // Go to the next field, select its next value.
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.S);

        Exercise copy = own().getFirst();
        assertThat(copy.id()).isEqualTo("big");
        assertThat(copy.variants()).startsWith("frog-pump");
        assertThat(copy.category().word()).isEqualTo("activation");
        assertThat(chosen(robot)).isEqualTo("big");
    }

    @Test
    void leavingTheFormAsksAndCanBeThoughtBetterOf(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.type(KeyCode.X);
        robot.type(KeyCode.ESCAPE);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("keep");
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#form-name").<TextField>query().getText()).isEqualTo("x");

        // The form keeps its contents while another screen is shown.
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#form-name").<TextField>query().getText()).isEqualTo("x");
        robot.clickOn("Discard changes");
        assertThat(stage.isShowing()).isFalse();
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideItsField(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(visible(robot, ".form-problem"))
                .containsExactly(
                        "enter a name",
                        "choose compound or isolation; only cardio, mobility and stretching can go without",
                        "choose at least one muscle",
                        "choose at least one; if it needs none, choose “bodyweight”");
        assertThat(robot.lookup("#form-name").query().isFocused()).isTrue();
        robot.type(KeyCode.X);
        assertThat(visible(robot, ".form-problem")).hasSize(3);
    }

    @Test
    void oddity16_nothingMovesWhenAMessageAppears(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        double before = top(robot, "#form-category");
        double field = top(robot, "#form-name");
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(visible(robot, ".form-problem")).anyMatch(text -> !text.isEmpty());
        assertThat(top(robot, "#form-name")).isEqualTo(field);
        assertThat(top(robot, "#form-category")).isEqualTo(before);
    }

    @Test
    void requiredFieldsAreMarked(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(visible(robot, ".form-required")).hasSize(5);
        robot.clickOn("cardio");
        assertThat(visible(robot, ".form-required")).hasSize(4);
    }

    @Test
    void friction19_deletingKeepsTheFocusInTheLibrary(FxRobot robot) {
        desk.imports.add(FILE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        robot.clickOn("#delete");
        assertThat(own()).hasSize(12);
        assertThat(focusIsIn(robot)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(own()).hasSize(13);
        assertThat(focusIsIn(robot)).isTrue();
    }

    private boolean focusIsIn(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("library")) {
                return true;
            }
        }
        return false;
    }

    private static double top(FxRobot robot, String field) {
        Node node = robot.lookup(field).query();
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    @Test
    void aFileIsImportedWithTheMouseAfterAPreview(FxRobot robot) {
        desk.imports.add(FILE);
        robot.clickOn("Library");
        robot.clickOn("#importButton");
        assertThat(visible(robot, "#about")).first().asString().startsWith("13 exercises will be added");
        robot.clickOn("3 to skip");
        assertThat(robot.lookup("#list").<ListView<?>>query().getItems()).hasSize(3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#list .list-cell .label").queryAllAs(Label.class))
                .filteredOn(label -> label.isWrapText() && label.getStyleClass().contains("text-small") && !label.getText().isEmpty())
                .hasSize(3)
                .allSatisfy(label -> assertThat(label.getHeight()).isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 1));
        assertThat(own()).isEmpty();
        robot.clickOn("Import 13 exercises");
        assertThat(own()).hasSize(13);
        robot.clickOn("Undo");
        assertThat(own()).isEmpty();
    }

    @Test
    void aFileIsImportedAndAnExerciseDeletedByKeyboardAlone(FxRobot robot) {
        desk.imports.add(FILE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.ENTER);
        assertThat(own()).hasSize(13);
        assertThat(chosen(robot)).isEqualTo("3/4 Roll-Up");

        assertThat(robot.lookup("#cards").query().isFocused()).isTrue();
        robot.type(KeyCode.DELETE);
        assertThat(own()).hasSize(12);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(own()).hasSize(13);
        assertThat(chosen(robot)).isEqualTo("3/4 Roll-Up");
    }

    @Test
    void thePlanFollowsWhatAnExerciseIsCalled(FxRobot robot) {
        desk.imports.add(FILE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.type(KeyCode.R, KeyCode.O, KeyCode.L, KeyCode.L);
        robot.type(KeyCode.ENTER);
        assertThat(items(robot)).contains("3/4 Roll-Up");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.C, KeyCode.U, KeyCode.R, KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(items(robot)).contains("curl").doesNotContain("3/4 Roll-Up");
    }

    private List<Exercise> own() {
        WaitForAsyncUtils.waitForFxEvents();
        return new OwnExercises(desk.home.exercises(), new AtomicFile()).read().exercises();
    }

    /// The name of the exercise on the chosen card.
    private static String chosen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return LibraryCards.of(robot).chosen();
    }

    private static List<String> items(FxRobot robot) {
        return robot.lookup(".item").queryAll().stream().map(Node::getAccessibleText).toList();
    }

    private static Node chip(FxRobot robot, String field, String word) {
        return robot.from(robot.lookup(field).<Node>query()).lookup(".chip").queryAll().stream()
                .filter(node -> ((ToggleButton) node).getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /// Fires the button, even if it is out of view.
    private static void press(FxRobot robot, Node node) {
        robot.interact(((ToggleButton) node)::fire);
    }

    private static void enter(FxRobot robot, String field, String text) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).<TextField>query().setText(text));
    }

    private static List<String> visible(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(Node::isVisible)
                .filter(Label.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
