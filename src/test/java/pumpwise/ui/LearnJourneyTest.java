package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
import pumpwise.ui.common.Theme;

/// Through the Learn screen and back, in the real window: with the keyboard alone, and with the mouse alone.
@ExtendWith(ApplicationExtension.class)
class LearnJourneyTest {

    private static final int MOST_STOPS = 60;

    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        new Desk(Files.createTempDirectory(folder, "home")).open(stage, Theme.LIGHT);
    }

    @Test
    void whyLeadsToTheRuleAndBackWithTheKeyboardAlone(FxRobot robot) {
        new TableRobot(robot).type("work", "rest", "5 min");
        robot.type(KeyCode.ENTER);
        tabTo(robot, "why");
        Node why = focused();
        robot.type(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("learn-rule-rest-window");
        assertThat(focused().getAccessibleText()).contains("Rest times", "30–90", "Jordan");
        assertThat(isInView(focused())).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(why);

        robot.type(KeyCode.SPACE);
        tabTo(robot, "learn-link");
        // Tab goes forward, so the first link after the rule leads to the next page.
        assertThat(((Hyperlink) focused()).getText()).isEqualTo("Next: Time under tension");
        robot.type(KeyCode.SPACE);
        assertThat(title(robot)).isEqualTo("Time under tension");
        assertThat(focused().getId()).isEqualTo("learn-time-under-tension");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title(robot)).isEqualTo("Short rests");
        assertThat(((Hyperlink) focused()).getText()).isEqualTo("Next: Time under tension");
        assertThat(isInView(focused())).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(focused()).isSameAs(why);
    }

    @Test
    void anExampleIsChangedAndResetWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(focused().getId()).isEqualTo("learn-pump");
        robot.type(KeyCode.DOWN);
        assertThat(title(robot)).isEqualTo("High reps");
        assertThat(robot.lookup("#learn-back").query().isVisible()).isFalse();
        tabTo(robot, "example-field");
        assertThat(messages(robot)).hasSize(1);
        assertThat(((TextField) focused()).getText()).isEqualTo("8–10");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("15-20");
        assertThat(messages(robot)).isEmpty();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(messages(robot)).hasSize(1).allMatch(it -> it.contains("11–16"));
        tabTo(robot, "example-fix");
        robot.type(KeyCode.SPACE);
        assertThat(messages(robot)).isEmpty();
        // The button that was pressed is gone.
        assertThat(focused().getStyleClass()).contains("example-reset");
        robot.type(KeyCode.SPACE);
        assertThat(messages(robot)).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(title(robot)).isEqualTo("High reps");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(title(robot)).isEqualTo("High reps");
    }

    @Test
    void anotherExerciseIsChosenWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        tabTo(robot, "example-exercise");
        robot.type(KeyCode.DOWN);
        ComboBox<?> chooser = (ComboBox<?>) focused();
        assertThat(chooser.getConverter()).isNotNull();
        assertThat(messages(robot).toString()).contains("hyperextension").doesNotContain("thrust");
        robot.type(KeyCode.DOWN);
        assertThat(messages(robot)).isEmpty();
    }

    @Test
    void learnAndBackWithTheMouseAlone(FxRobot robot) {
        robot.clickOn("Learn");
        robot.clickOn("#learn-questions");
        assertThat(title(robot)).isEqualTo("Questions and answers");
        robot.clickOn(robot.lookup(".learn-card .learn-link").<Node>query());
        assertThat(title(robot)).isEqualTo("What a pump is");
        robot.clickOn("#learn-back");
        assertThat(title(robot)).isEqualTo("Questions and answers");
        assertThat(robot.lookup("#learn-back").query().isVisible()).isFalse();

        robot.clickOn("#learn-high-repetitions");
        robot.clickOn("Try it");
        assertThat(isInView(robot.lookup(".example").query())).isTrue();
        robot.clickOn(".example-more");
        assertThat(messages(robot).toString()).contains("9–11");
        robot.clickOn(".example-fix");
        assertThat(messages(robot)).isEmpty();
        robot.clickOn(".example-reset");
        assertThat(messages(robot).toString()).contains("8–10");
        assertThat(robot.lookup("#learn-high-repetitions").<ToggleButton>query().isSelected()).isTrue();
        robot.clickOn("Plan");
        assertThat(robot.lookup(".learn").tryQuery()).isEmpty();
    }

    @Test
    void whyAndBackWithTheMouseAlone(FxRobot robot) {
        new TableRobot(robot).type("work", "amount", "8-10");
        robot.type(KeyCode.ENTER);
        Node why = robot.lookup("#pump-check .why").query();
        robot.clickOn(why);
        assertThat(title(robot)).isEqualTo("High reps");
        assertThat(focused().getId()).isEqualTo("learn-rule-reps-range");
        robot.clickOn("#learn-back");
        assertThat(robot.lookup(".learn").tryQuery()).isEmpty();
        assertThat(focused()).isSameAs(why);
    }

    private void tabTo(FxRobot robot, String style) {
        int stops = 0;
        do {
            robot.type(KeyCode.TAB);
            stops++;
        } while (!focused().getStyleClass().contains(style) && stops < MOST_STOPS);
        assertThat(focused().getStyleClass()).contains(style);
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }

    private boolean isInView(Node node) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMinY() >= 0 && at.getMaxY() <= stage.getScene().getHeight();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".learn-page > .text-large").<Label>query().getText();
    }

    private static List<String> messages(FxRobot robot) {
        Set<Label> found = robot.lookup(".example-message").queryAllAs(Label.class);
        return found.stream().map(Label::getText).toList();
    }
}
