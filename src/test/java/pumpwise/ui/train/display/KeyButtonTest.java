package pumpwise.ui.train.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class KeyButtonTest {

    @Test
    void aButtonWithoutAKeyShowsNoEmptyCap(FxRobot robot) {
        robot.interact(() -> {
            KeyButton button = new KeyButton();
            assertThat(button.getGraphic()).isNull();

            button.setKey("U");
            assertThat(button.getGraphic()).isNotNull();

            button.setKey("");
            assertThat(button.getGraphic()).isNull();
        });
    }
}
