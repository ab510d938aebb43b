package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
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
import pumpwise.ui.common.Theme;

/// From the cards of the Library to the page of an exercise, to an alternative, into the routine, and back.
@ExtendWith(ApplicationExtension.class)
class LibraryCardsJourneyTest {

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        new Desk(Files.createTempDirectory(folder, "home")).open(stage, Theme.LIGHT);
    }

    @Test
    void throughTheLibraryByKeyboardAlone(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        // From the search to the cards, and some rows down.
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT);
        assertThat(chosen(robot)).isEqualTo("B-stance Romanian deadlift");
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.DOWN, 4);
        robot.type(KeyCode.UP);
        String before = chosen(robot);
        double top = top(LibraryCards.of(robot).card(before));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> moves(robot, before));

        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#page-name")).isEqualTo(before);
        assertThat(focus().getStyleClass()).contains("figure-view");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#page").queryAs(ScrollPane.class).getVvalue()).isPositive();

        // To an alternative, into the routine, and back.
        Node alternative = robot.lookup("#alternatives .card-button").queryAll().iterator().next();
        for (int presses = 0; presses < 10 && !alternative.isFocused(); presses++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(alternative.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        String other = text(robot, "#page-name");
        assertThat(other).isNotEqualTo(before);
        assertThat(text(robot, "#back")).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text(robot, ".notice-text")).startsWith("Added " + other + " to the ");
        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "#page-name")).isEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        assertThat(focus().getId()).isEqualTo("cards");
        assertThat(chosen(robot)).isEqualTo(before);
        assertThat(top(LibraryCards.of(robot).card(before))).isCloseTo(top, within(1.0));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(items(robot)).contains(other);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup(".notice-text").queryAllAs(Labeled.class)).noneMatch(Labeled::isVisible);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(items(robot)).doesNotContain(other);

        // A slash goes to the search without being typed.
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(focus().getId()).isEqualTo("cards");
        robot.type(KeyCode.SLASH);
        robot.type(KeyCode.F, KeyCode.R, KeyCode.O, KeyCode.G);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("frog");
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#page-name")).isEqualTo("Frog pump");
    }

    @Test
    void throughTheLibraryWithTheMouseAlone(FxRobot robot) throws Exception {
        robot.clickOn("Library");
        robot.clickOn("#filter-isolation");
        robot.clickOn("#filter-muscle");
        robot.clickOn("gluteus medius");
        assertThat(text(robot, "#count")).matches("\\d+ of 62 exercises");
        String name = "Banded clamshell";
        Node card = LibraryCards.of(robot).card(name);
        robot.moveTo(card);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> moves(robot, name));
        robot.clickOn(card);
        assertThat(text(robot, "#page-name")).isEqualTo(name);
        assertThat(robot.lookup("#page-pump .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("It trains the side glutes, which add fullness and shape.");

        robot.clickOn("#add-to-routine");
        assertThat(text(robot, ".notice-text")).isEqualTo("Added Banded clamshell to the warm-up of \u201cGlute pump\u201d.");
        robot.clickOn("Undo");
        robot.clickOn("#add-to-routine");
        robot.clickOn("#back");
        assertThat(LibraryCards.of(robot).chosen()).isEqualTo(name);
        robot.clickOn("#filter-clear");
        assertThat(text(robot, "#count")).isEqualTo("62 exercises");
        robot.clickOn("Plan");
        assertThat(items(robot)).filteredOn(name::equals).hasSize(2);

        // Undone in Plan, so that the Library offers it no more.
        robot.clickOn("#undo");
        robot.clickOn("Library");
        assertThat(robot.lookup(".notice-text").queryAllAs(Labeled.class)).noneMatch(Labeled::isVisible);
    }

    @Test
    void onlyVisibleCardsExist(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(LibraryCards.of(robot).names()).hasSizeLessThan(30);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(LibraryCards.of(robot).names()).hasSizeLessThan(30).contains("World's greatest stretch");
    }

    private boolean moves(FxRobot robot, String name) {
        return LibraryCards.of(robot).card(name).lookupAll(".figure-view").size() > 1;
    }

    private static String chosen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return LibraryCards.of(robot).chosen();
    }

    private Node focus() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }

    private static double top(Node node) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY();
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAll().stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("none");
    }

    private static List<String> items(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".item").queryAll().stream().map(Node::getAccessibleText).toList();
    }
}
