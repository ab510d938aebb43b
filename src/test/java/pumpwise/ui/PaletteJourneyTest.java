package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pumpwise.ui.common.Theme;

/// Finding, adding and replacing exercises in the real window, by keyboard alone and by mouse.
@ExtendWith(ApplicationExtension.class)
class PaletteJourneyTest {

    @TempDir
    static Path folder;

    private Desk desk;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
        // As wide as the headless screen.
        stage.setWidth(1000);
        stage.setHeight(700);
    }

    @AfterEach
    void nothingWentWrongInside(FxRobot robot) {
        assertThat(robot.lookup(".banner").match(Node::isVisible).queryAll()).isEmpty();
    }

    @Test
    void byKeysAloneATypoIsForgivenAFilterSetAndTheExerciseAdded(FxRobot robot) {
        int before = items(robot, "work");

        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(isOpen(robot)).isTrue();
        assertThat(focused().getId()).isEqualTo("exercise-search");
        robot.write("kickbakc");
        robot.type(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("filter-compound");
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(robot.lookup("#filter-isolation").<ToggleButton>query().isSelected()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("exercise-search");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        robot.type(KeyCode.ENTER);

        assertThat(isOpen(robot)).isFalse();
        assertThat(items(robot, "work")).isEqualTo(before + 1);
        assertThat(focused().getAccessibleText()).isEqualTo("Banded standing kickback");
    }

    @Test
    void byKeysAloneSeveralAreAddedAndTabStaysInside(FxRobot robot) {
        int before = items(robot, "work");

        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("frog");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(isOpen(robot)).isTrue();
        assertThat(search(robot).getText()).isEmpty();
        assertThat(focused()).isSameAs(search(robot));
        assertThat(text(robot, "#palette-done")).isEqualTo("Added Frog pump to Work");
        robot.write("donkey");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(items(robot, "work")).isEqualTo(before + 2);

        for (int stops = 0; stops < 12; stops++) {
            robot.type(KeyCode.TAB);
            assertThat(isIn(focused(), "palette")).isTrue();
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        assertThat(items(robot, "work")).isEqualTo(before + 2);
    }

    @Test
    void byKeysAloneWhatIsNotFoundIsBegunInTheLibrary(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("qqxxzzww");
        Node make = robot.lookup("#palette-make").query();
        for (int stops = 0; stops < 12 && focused() != make; stops++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(focused()).isSameAs(make);
        robot.type(KeyCode.ENTER);

        assertThat(isOpen(robot)).isFalse();
        assertThat(focused()).isInstanceOf(TextField.class);
        assertThat(((TextField) focused()).getText()).isEqualTo("qqxxzzww");
    }

    @Test
    void escAddsNothingAndGivesTheFocusBack(FxRobot robot) {
        Node before = focused();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("frog");
        robot.type(KeyCode.ESCAPE);

        assertThat(isOpen(robot)).isFalse();
        assertThat(focused()).isSameAs(before);
        assertThat(stage.getTitle()).doesNotContain("*");
    }

    @Test
    void keysOfTheScreenDoNothingUnderThePalette(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.F5);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);

        assertThat(isOpen(robot)).isTrue();
        assertThat(robot.lookup("#pump-check").tryQuery()).isPresent();
        assertThat(stage.getTitle()).startsWith("Glute pump");
    }

    @Test
    void byKeysAloneAnExerciseIsReplacedByOneLikeIt(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        table.focus(table.rows("work").getFirst());

        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(text(robot, "#title")).isEqualTo("Replace Barbell hip thrust");
        assertThat(visible(robot, ".palette-heading")).contains("Most similar first");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);

        assertThat(isOpen(robot)).isFalse();
        assertThat(focused().getAccessibleText()).isEqualTo("Kas glute bridge");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(table.exercises("work").getFirst()).isEqualTo("Barbell hip thrust");
    }

    @Test
    void byMouseFiltersAreSetASectionChosenAndTheExerciseAdded(FxRobot robot) throws Exception {
        int before = items(robot, "cool-down");

        Node add = robot.lookup("#section-work .add").query();
        robot.clickOn(add);
        assertThat(robot.lookup("#goal-work").<ToggleButton>query().isSelected()).isTrue();
        robot.clickOn("#filter-equipment");
        robot.clickOn("#piece-bands");
        assertThat(Files.readString(desk.home.settings())).contains("\"bands\"");
        robot.clickOn("#filter-equipment");
        robot.clickOn("#filter-compound");
        assertThat(focused().getId()).isEqualTo("exercise-search");
        robot.clickOn("#filter-muscle");
        robot.clickOn("abdominals");
        assertThat(text(robot, "#filter-muscle")).isEqualTo("Muscle: abdominals");
        assertThat(focused().getId()).isEqualTo("exercise-search");
        robot.write("bridge");
        robot.clickOn("#goal-cool-down");
        robot.clickOn("#palette-take");

        assertThat(isOpen(robot)).isFalse();
        assertThat(items(robot, "cool-down")).isEqualTo(before + 1);
        assertThat(focused().getAccessibleText()).isEqualTo("Glute bridge");
    }

    @Test
    void byMouseAHitIsDoubleClickedAndAClickBesideClosesThePalette(FxRobot robot) {
        int before = items(robot, "work");

        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("donkey kick");
        Node hit = robot.lookup(".palette-exercise").query();
        robot.doubleClickOn(hit, MouseButton.PRIMARY);
        assertThat(items(robot, "work")).isEqualTo(before + 1);

        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn(stage.getX() + 20, stage.getY() + 400);
        assertThat(isOpen(robot)).isFalse();
        assertThat(items(robot, "work")).isEqualTo(before + 1);
    }

    @Test
    void nothingFoundSaysWhatToDo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.clickOn("#filter-compound");
        robot.write("kickback");
        assertThat(text(robot, "#palette-nothing")).isEqualTo("No results for “kickback”.");

        robot.clickOn("#palette-clear");

        assertThat(robot.lookup("#exercise-hits").<ListView<?>>query().getItems()).isNotEmpty();
        assertThat(focused()).isSameAs(search(robot));
    }

    @Test
    void theChosenHitIsAlwaysInSight(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        ListView<?> list = robot.lookup("#exercise-hits").query();

        for (KeyCode key : List.of(
                KeyCode.DOWN, KeyCode.END, KeyCode.UP, KeyCode.HOME, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN)) {
            robot.type(key);
            robot.interact(list::layout);
            Bounds chosen = selected(robot);
            Bounds seen = list.localToScene(list.getLayoutBounds());
            assertThat(chosen.getMinY()).as(key.name()).isGreaterThanOrEqualTo(seen.getMinY() - 1);
            assertThat(chosen.getMaxY()).as(key.name()).isLessThanOrEqualTo(seen.getMaxY() + 1);
            assertThat(focused()).isSameAs(search(robot));
        }
    }

    private static Bounds selected(FxRobot robot) {
        Node cell = robot.lookup(".palette-exercise")
                .match((ListCell<?> one) -> one.isSelected() && one.isVisible())
                .query();
        return cell.localToScene(cell.getLayoutBounds());
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup("#exercise-search").query();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#palette").tryQuery().isPresent();
    }

    private static int items(FxRobot robot, String section) {
        return new TableRobot(robot).rows(section).size();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static List<String> visible(FxRobot robot, String query) {
        return robot.lookup(query)
                .match(Node::isVisible)
                .<Labeled>queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .toList();
    }

    private static boolean isIn(Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }
}
