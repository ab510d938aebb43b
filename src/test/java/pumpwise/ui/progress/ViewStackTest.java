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

    private final ViewStack views = new ViewStack();
    private final Parent first = new StackPane(new Label("first"));
    private final Label text = new Label("second");
    private final Parent second = new StackPane(text);

    private Stage stage;

    @Start
    void start(Stage shared) {
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
