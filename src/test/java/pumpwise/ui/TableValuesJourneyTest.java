package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// The values of the table and their editor in the real window.
@ExtendWith(ApplicationExtension.class)
class TableValuesJourneyTest {

    @TempDir
    static Path folder;

    @Start
    void start(Stage stage) throws Exception {
        Desk desk = new Desk(Files.createTempDirectory(folder, "home"));
        desk.open(stage, Theme.LIGHT);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(880);
        stage.setHeight(600);
    }

    @Test
    void findingsDoNotTouchOtherValuesInANarrowTable(FxRobot robot) {
        TableRobot table = new TableRobot(robot);
        table.edit("work", "amount");
        robot.write("8-10").type(KeyCode.TAB).write("1-2 s").type(KeyCode.TAB).write("2-3 min");
        robot.type(KeyCode.TAB).write("20 kg").type(KeyCode.ENTER, KeyCode.ESCAPE);

        List<Bounds> values = table.rows("work").getFirst().lookupAll(".value").stream()
                .map(value -> value.localToScene(value.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinX))
                .toList();
        assertThat(values).hasSize(5);
        for (int i = 1; i < values.size(); i++) {
            assertThat(values.get(i).getMinX()).isGreaterThanOrEqualTo(values.get(i - 1).getMaxX() + 2);
        }
    }

    @Test
    void aHeldButtonKeepsStepping(FxRobot robot) throws TimeoutException {
        TextField editor = new TableRobot(robot).edit("work", "amount");

        robot.moveTo("#step-more").press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> List.of("18\u201323", "19\u201324").contains(editor.getText()));
        robot.release(MouseButton.PRIMARY);

        assertThat(editor.isFocused()).isTrue();
    }
}
