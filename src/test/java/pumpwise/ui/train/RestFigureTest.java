package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.common.Theme;
import pumpwise.ui.train.display.PhaseLook;

/// In a rest, the figure of the next exercise is large enough to be recognized, and the countdown is the largest thing.
@ExtendWith(ApplicationExtension.class)
class RestFigureTest {

    private static final double RAIL = 80;

    private final TrainStand stand = new TrainStand();

    @ParameterizedTest
    @CsvSource({"880, 600", "1100, 720", "1920, 1080"})
    void theNextExerciseIsLarge(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = TrainWindow.scene(stand, Theme.LIGHT, width - RAIL, height);
            stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
            stand.running().setShown(true);
            stand.advance(12);
            stand.running().commands().done();
            stand.advance(5);
            for (int pass = 0; pass < 2; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            assertThat(stand.face().look()).isEqualTo(PhaseLook.REST);
            double figure = height(scene, ".session-figure");
            assertThat(figure).isGreaterThan(height * 0.14);
            assertThat(figure).isLessThan(height(scene, ".ring-digits"));
        });
    }

    private static double height(Scene scene, String selector) {
        Node node = scene.getRoot().lookup(selector);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getHeight();
    }
}
