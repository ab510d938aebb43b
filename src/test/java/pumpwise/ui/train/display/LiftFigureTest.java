package pumpwise.ui.train.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The animation follows the tempo, unless the user wants reduced motion.
@ExtendWith(ApplicationExtension.class)
class LiftFigureTest {

    private static final List<Double> LIFT = List.of(0.0, 0.1, 0.3, 0.45, 0.6, 0.8, 1.0);

    @Test
    void friction24_itStandsStillForUsersWhoWantNoMotionAlsoWhenTheyChangeTheirMind(FxRobot robot) {
        robot.interact(() -> {
            LiftFigure figure = new LiftFigure();
            Scene scene = new Scene(figure, 300, 100);
            figure.layout();
            assertThat(heights(figure)).as("moving").doesNotHaveDuplicates();

            scene.getPreferences().setReducedMotion(true);
            assertThat(heights(figure).stream().distinct()).as("at the floor, then at the peak").hasSize(2);

            scene.getPreferences().setReducedMotion(false);
            assertThat(heights(figure)).as("moving again").doesNotHaveDuplicates();
        });
    }

    /// The position of the peach during a lift.
    private static List<Double> heights(LiftFigure figure) {
        Node peach = figure.getChildrenUnmodifiable().getLast();
        List<Double> heights = new ArrayList<>();
        LIFT.forEach(height -> {
            figure.motionProperty().set(new LiftPosition(true, height));
            heights.add(peach.getTranslateY());
        });
        return heights;
    }
}
