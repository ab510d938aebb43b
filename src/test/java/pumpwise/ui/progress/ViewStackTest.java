package pumpwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ViewStackTest {

    private ViewStack views;
    private Parent first;
    private Label text;
    private Parent second;
    private Stage stage;

    @Start
    void start(Stage shared) {
        views = new ViewStack();
        first = new StackPane(new Label("first"));
        text = new Label("second");
        second = new StackPane(text);
        // The stage of all tests keeps its size.
        stage = new Stage();
        stage.setScene(new Scene(views, 400, 300));
        stage.show();
        views.show(first);
    }

    @Stop
    void stop() {
        stage.close();
    }

    private void waitForAFrame() {
        WaitForAsyncUtils.asyncFx(Platform::requestNextPulse);
        WaitForAsyncUtils.waitForFxEvents(5);
    }

    @Test
    void showsOneViewAndKeepsTheOthers(FxRobot robot) {
        robot.interact(() -> views.show(second));
        assertThat(views.getChildren()).containsExactly(first, second);
        assertThat(first.isVisible()).isFalse();
        assertThat(second.isVisible()).isTrue();
        robot.interact(() -> views.show(first));
        assertThat(views.getChildren()).containsExactly(first, second);
        assertThat(second.isVisible()).isFalse();
        assertThat(second.isManaged()).isFalse();
    }

    @Test
    void aPreparedViewIsLaidOutAndHidden(FxRobot robot) {
        robot.interact(() -> views.prepare(second));
        waitForAFrame();
        assertThat(second.isVisible()).isFalse();
        assertThat(second.getClip()).isNull();
        assertThat(second.getLayoutBounds().getWidth()).isEqualTo(400);
        assertThat(text.getSkin()).isNotNull();
        assertThat(first.isVisible()).isTrue();
    }

    @Test
    void aViewThatIsShownWhileItIsPreparedStaysVisible(FxRobot robot) {
        robot.interact(() -> {
            views.prepare(second);
            views.show(second);
        });
        waitForAFrame();
        assertThat(second.isVisible()).isTrue();
        assertThat(second.getClip()).isNull();
        assertThat(first.isVisible()).isFalse();
    }

    @Test
    void theShownViewIsNotPrepared(FxRobot robot) {
        robot.interact(() -> views.prepare(first));
        assertThat(first.getClip()).isNull();
        assertThat(first.isVisible()).isTrue();
    }
}
