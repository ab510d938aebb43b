package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.ui.common.Theme;

/// With large text and on small screens, everything important can still be reached.
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // screen, text size
        "1920, 1080, 150",
        "900, 640, 150",
        "960, 540, 100",
        "683, 384, 100",
        "683, 384, 150"
    })
    void friction24_theRailStartAndTheTimelineAreInTheWindow(int width, int height, int size, FxRobot robot)
            throws Exception {
        Desk desk = new Desk(folder);
        desk.screen = new Rectangle2D(0, 0, width, height);
        desk.home.create();
        Files.writeString(desk.home.settings(), "{ \"look\": { \"textSize\": " + size + " } }");
        Stage stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.asyncFx(() -> desk.open(stage, Theme.LIGHT)).get();
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> {
            assertThat(stage.getWidth()).isLessThanOrEqualTo(width);
            assertThat(stage.getHeight()).isLessThanOrEqualTo(height);
            List<Node> important = new ArrayList<>(stage.getScene().getRoot().lookupAll(".rail-link"));
            important.add(stage.getScene().lookup("#start"));
            important.add(stage.getScene().lookup("#timeline"));
            assertThat(important).hasSizeGreaterThan(6).doesNotContainNull();
            for (Node node : important) {
                Bounds at = node.localToScene(node.getLayoutBounds());
                assertThat(at.getWidth() * at.getHeight()).as("area of %s", node).isPositive();
                assertThat(at.getMinX()).as("left of %s", node).isGreaterThanOrEqualTo(0);
                assertThat(at.getMinY()).as("top of %s", node).isGreaterThanOrEqualTo(0);
                assertThat(at.getMaxX()).as("right of %s", node).isLessThanOrEqualTo(stage.getScene().getWidth() + 0.5);
                assertThat(at.getMaxY()).as("bottom of %s", node).isLessThanOrEqualTo(stage.getScene().getHeight() + 0.5);
            }
        });
        WaitForAsyncUtils.asyncFx(stage::close).get();
    }
}
