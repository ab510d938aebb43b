package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
import pumpwise.routine.Routine;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.file.LeaveQuestion.Answer;

/// Using the Plan screen in the real window, with mouse and keyboard.
@ExtendWith(ApplicationExtension.class)
class PlanJourneyTest {

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
        assertThat(visible(robot, ".banner .what")).doesNotContain(desk.words.text("common.fault.what"));
    }

    @Test
    void theSampleIsOpenAtStartWithWhatToPressNextInFocus(FxRobot robot) {
        assertThat(stage.getTitle()).isEqualTo("Glute pump \u2013 Pumpwise");
        assertThat(robot.lookup(".item").queryAll()).hasSizeGreaterThan(10);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("start");
        assertThat(robot.lookup(".next").queryAll()).hasSize(1);
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
    void aFigureThatCannotBeReadSaysWhyAndEscGoesBack(FxRobot robot) {
        TextField rest = type(robot, "rest", "90-60");
        robot.type(KeyCode.ENTER);

        assertThat(rest.getText()).isEqualTo("90-60");
        assertThat(visible(robot, ".refusal")).containsExactly("rest: put the shorter time first, as in 60\u201390\u00a0s.");

        robot.type(KeyCode.ESCAPE);
        assertThat(rest.getText()).isEqualTo("60\u201390\u00a0s");
        assertThat(visible(robot, ".refusal")).isEmpty();
    }

    @Test
    void aFixTakesItsFindingAway(FxRobot robot) {
        type(robot, "amount", "8-10");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".finding").queryAll()).hasSize(1);

        press(robot, "#pump-check .fix");

        assertThat(robot.lookup(".finding").queryAll()).isEmpty();
        assertThat(new TableRobot(robot).text("work", "amount")).startsWith("12");
    }

    @Test
    void whyIsToldOnDemandAndAFindingLeadsToItsPlace(FxRobot robot) {
        type(robot, "amount", "8-10");
        robot.type(KeyCode.ENTER);

        press(robot, "#pump-check .why");
        assertThat(robot.lookup(".why-text").<Label>query().isVisible()).isTrue();

        press(robot, "#pump-check .finding-message");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOfSatisfying(TextField.class, field ->
                assertThat(field.getSelectedText()).isEqualTo("8\u201310"));
        Node focused = new TableRobot(robot).current();
        assertThat(focused.getStyleClass()).contains("item");
        assertThat(focused.getAccessibleText()).isEqualTo("Barbell hip thrust");
        Bounds shown = focused.localToScene(focused.getBoundsInLocal());
        assertThat(shown.getMaxY()).isLessThanOrEqualTo(stage.getScene().getHeight());
    }

    @Test
    void anExerciseIsAddedAndRemovedByKeyboard(FxRobot robot) {
        int before = exercises(robot);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        // Keys go to the focused window; FxRobot.write would go to the first one.
        robot.type(KeyCode.F, KeyCode.R, KeyCode.O, KeyCode.G);
        robot.type(KeyCode.ENTER);
        assertThat(exercises(robot)).isEqualTo(before + 1);
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Frog pump");

        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Frog pump");

        robot.type(KeyCode.DELETE);
        assertThat(exercises(robot)).isEqualTo(before);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(exercises(robot)).isEqualTo(before + 1);
    }

    @Test
    void deleteInAFieldDeletesTextOnly(FxRobot robot) {
        int before = exercises(robot);

        type(robot, "sets", "4");
        robot.type(KeyCode.HOME, KeyCode.DELETE);

        assertThat(exercises(robot)).isEqualTo(before);
    }

    @Test
    void movingByKeyTakesWhatIsBeingTypedAlong(FxRobot robot) {
        type(robot, "sets", "7");

        robot.push(KeyCode.ALT, KeyCode.DOWN);

        TableRobot table = new TableRobot(robot);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table.lines());
        assertThat(table.value(table.current(), "sets").getText()).isEqualTo("7");
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

    @Test
    void aSessionRunsAfterTwoKeysAndIsKeptAtItsEnd(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.type(KeyCode.SPACE);
        assertThat(isShown(robot.lookup("#phase").query())).isTrue();

        robot.interact(() -> {
            desk.time.advance(Duration.ofHours(3));
            desk.ticker.tick();
        });
        assertThat(robot.lookup("#routine").match(PlanJourneyTest::isShown).<Labeled>query().getText())
                .contains("Glute pump");
        try (Stream<Path> kept = Files.list(desk.home.sessions())) {
            assertThat(kept).hasSize(1);
        }

        robot.clickOn("#leave");
        assertThat(isShown(robot.lookup("#pump-check").query())).isTrue();
    }

    @Test
    void theRailLeadsToEveryScreenAndBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#pump-check").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(robot.lookup("#pump-check").tryQuery()).isPresent();
    }

    @Test
    void theNameIsEditedInPlace(FxRobot robot) {
        TextField name = name(robot, "Monday");
        robot.type(KeyCode.ENTER);
        assertThat(stage.getTitle()).startsWith("Monday");
        assertThat(robot.lookup("#undo").<Node>query().getAccessibleText()).isEqualTo("Undo: rename to \u201cMonday\u201d");

        name(robot, " ");
        robot.type(KeyCode.ENTER);
        assertThat(name.getText()).isEqualTo("Monday");
    }

    @Test
    void theKeysAreShownOnDemand(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#key-overview").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-overview").tryQuery()).isEmpty();
    }

    @Test
    void theThemeChangesAndIsRemembered(FxRobot robot) throws Exception {
        press(robot, "#theme");

        assertThat(stage.getScene().getStylesheets().getFirst()).endsWith("dark.css");
        assertThat(Files.readString(desk.home.settings())).contains("\"dark\"");
    }

    private static TextField type(FxRobot robot, String field, String text) {
        return new TableRobot(robot).type("work", field, text);
    }

    private static TextField name(FxRobot robot, String text) {
        TextField name = robot.lookup("#name").query();
        robot.interact(() -> {
            name.requestFocus();
            name.selectAll();
        });
        robot.write(text);
        return name;
    }

    private static int exercises(FxRobot robot) {
        return new TableRobot(robot).rows("work").size();
    }

    private static void press(FxRobot robot, String query) {
        Node button = robot.lookup(query).query();
        robot.interact(button::requestFocus);
        robot.type(KeyCode.SPACE);
    }

    private static Set<String> visible(FxRobot robot, String query) {
        return robot.lookup(query)
                .match(PlanJourneyTest::isShown)
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
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

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static Routine read(Path file) throws Exception {
        return new RoutineFile(new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile()).open(file);
    }
}
