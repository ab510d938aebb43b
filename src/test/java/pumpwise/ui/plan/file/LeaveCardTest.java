package pumpwise.ui.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.file.LeaveQuestion.Answer;
import pumpwise.words.Words;

@ExtendWith(ApplicationExtension.class)
class LeaveCardTest {

    private final List<Answer> answers = new ArrayList<>();
    private Button under;
    private Overlay overlay;

    @Start
    void start(Stage stage) {
        under = new Button("Under");
        overlay = new Overlay(new StackPane(under));
        Scene scene = new Scene(overlay, 880, 600);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyAnswerClosesTheCardAndReturnsTheFocus(FxRobot robot) {
        ask(robot, "Glute pump");
        robot.type(KeyCode.ENTER);
        assertAnswered(robot, Answer.SAVE_COPY);
        ask(robot, "Glute pump");
        robot.clickOn("#leave-discard");
        assertAnswered(robot, Answer.DISCARD);
        ask(robot, "Glute pump");
        robot.clickOn("#leave-cancel");
        assertAnswered(robot, Answer.STAY);
        ask(robot, "Glute pump");
        robot.type(KeyCode.ESCAPE);
        assertAnswered(robot, Answer.STAY);
    }

    @Test
    void aLongNameIsNotCutOff(FxRobot robot) {
        ask(robot, "A routine with a long name ".repeat(6).strip());
        for (Labeled label : robot.lookup("#leave-question .label").queryAllAs(Labeled.class)) {
            assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(label.getText());
        }
    }

    private void ask(FxRobot robot, String name) {
        robot.interact(() -> {
            under.requestFocus();
            new LeaveCard(Words.in(Locale.ENGLISH), overlay).ask(name, answers::add);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertAnswered(FxRobot robot, Answer answer) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answers).containsExactly(answer);
        assertThat(overlay.showingProperty().get()).isFalse();
        assertThat(under.isFocused()).isTrue();
        answers.clear();
    }
}
