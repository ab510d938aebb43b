package pumpwise.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A window can be clicked without a display.
@ExtendWith(ApplicationExtension.class)
class HeadlessWindowTest {
    private final AtomicInteger clicks = new AtomicInteger();

    @Start
    void start(Stage stage) {
        var button = new Button("Press");
        button.setId("press");
        button.setOnAction(_ -> clicks.incrementAndGet());
        stage.setScene(new Scene(new StackPane(button), 200, 100));
        stage.show();
    }

    @Test
    void aClickReachesTheButton(FxRobot robot) {
        robot.clickOn("#press");

        assertThat(clicks).hasValue(1);
    }
}
