package pumpwise.ui.train.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.shape.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepBarTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 400", "2, 2, 400", "3, 5, 240", "15, 20, 400", "15, 20, 900", "80, 100, 300", "1000, 1000, 900"})
    void friction_1_4_G_theMarksFillTheBar(int least, int greatest, double width) {
        RepBar bar = new RepBar();
        bar.repsProperty().set(new Reps(greatest, least, greatest));
        bar.resize(width, 12);
        bar.layoutChildren();
        double end = bar.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .mapToDouble(line -> ((Line) line).getEndX())
                .max()
                .orElseThrow();
        assertThat(end).isCloseTo(width, within(0.01));
        Line first = (Line) bar.getChildrenUnmodifiable().getFirst();
        assertThat(first.getStartX()).isZero();
        if (!first.getStrokeDashArray().isEmpty()) {
            double mark = first.getStrokeDashArray().get(0);
            double gap = first.getStrokeDashArray().get(1);
            assertThat(greatest * mark + (greatest - 1) * gap).isCloseTo(width, within(0.01));
            assertThat(gap).isLessThanOrEqualTo(12 * 0.6);
        }
    }
}
