package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import pumpwise.ui.common.Theme;
import pumpwise.ui.train.display.PhaseLook;

/// Texts that are read from two meters away are large in every window, even if it is larger than the screen of a test.
@ExtendWith(ApplicationExtension.class)
class TrainSizesTest {

    /// The width of the rail.
    private static final double RAIL = 80;

    /// The height of a digit relative to the font size.
    private static final double DIGIT_HEIGHT = 0.698;

    private final TrainStand stand = new TrainStand();

    @ParameterizedTest
    @CsvSource({"880, 600", "1100, 720", "1280, 800", "1024, 768", "1280, 1024", "1920, 1080"})
    void digitsAreAThirdOfTheWindowInEveryPhase(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = TrainWindow.scene(stand, Theme.LIGHT, width - RAIL, height);
            stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
            stand.running().setShown(true);
            List<PhaseLook> seen = new ArrayList<>();
            for (double seconds : List.of(1.0, 9.5, 1.0, 2.5, 12.0, 40.0)) {
                stand.advance(seconds);
                seen.add(look(scene, width, height));
            }
            stand.running().commands().toggleGuided();
            stand.running().commands().next();
            seen.add(look(scene, width, height));
            assertThat(seen)
                    .contains(PhaseLook.READY, PhaseLook.LIFT, PhaseLook.HOLD, PhaseLook.LOWER, PhaseLook.REST, PhaseLook.FREE);
        });
    }

    private PhaseLook look(Scene scene, double width, double height) {
        layOut(scene);
        assertDigits(scene.getRoot(), width - RAIL, height);
        return stand.face().look();
    }

    @ParameterizedTest
    @CsvSource({"880, 600", "1920, 1080"})
    void minutesAreAsLargeAndTheirSecondsStandBelow(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            Scene scene = TrainWindow.scene(stand, Theme.LIGHT, width - RAIL, height);
            Parent screen = scene.getRoot();
            stand.start(TrainStand.sample());
            stand.running().setShown(true);
            stand.advance(5);
            layOut(scene);
            assertThat(stand.dial().digits()).isEqualTo("10:00");
            assertDigits(screen, width - RAIL, height);
            Text minutes = (Text) screen.lookup(".ring-digits");
            Text seconds = (Text) screen.lookup(".ring-seconds");
            assertThat(minutes.getText()).isEqualTo("10");
            assertThat(seconds.getText()).isEqualTo(":00");
            Circle inner = (Circle) screen.lookup(".ring-track");
            for (Text text : List.of(minutes, seconds)) {
                double half = text.getFont().getSize() * DIGIT_HEIGHT / 2;
                double farthest = Math.abs(text.getY() - inner.getCenterY()) + half;
                assertThat(Math.hypot(farthest, text.getLayoutBounds().getWidth() / 2 - half * 0.14))
                        .isLessThan(inner.getRadius());
            }
        });
    }

    /// Twice, because the sizes of letters follow the size of the window.
    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void assertDigits(Parent screen, double width, double height) {
        Text digits = (Text) screen.lookup(".ring-digits");
        assertThat(digits.getFont().getSize() * DIGIT_HEIGHT)
                .as("%s in %s", digits.getText(), stand.face().phase())
                .isGreaterThanOrEqualTo(height / 3);
        Labeled phase = (Labeled) screen.lookup("#phase");
        assertThat(((Text) phase.lookup(".text")).getText()).as("nothing is cut off").isEqualTo(phase.getText());
        assertThat(screen.lookup(".keys").getLayoutBounds().getHeight())
                .as("the keys stand in one line")
                .isLessThan(2 * screen.lookup("#space").getLayoutBounds().getHeight());
        Node keys = screen.lookup(".keys");
        Bounds line = keys.localToScene(keys.getLayoutBounds());
        assertThat(screen.lookup("#space").getLayoutBounds().getHeight()).isGreaterThan(16);
        assertThat(line.getMaxY()).isLessThanOrEqualTo(height);
        assertThat(line.getMaxX()).isLessThanOrEqualTo(width);
        // Nothing of them is cut off.
        Node ring = screen.lookup("#ring");
        Bounds place = ring.localToScene(ring.getBoundsInLocal());
        assertThat(place.getMinY()).isNotNegative();
        assertThat(place.getMaxX()).isLessThanOrEqualTo(width);
        assertThat(place.getMaxY()).isLessThanOrEqualTo(height);
    }
}
