package pumpwise.ui.train.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RingArcTest {

    private static final double SEAM = 0.31;

    private final RingArc ring = new RingArc("ring-arc");

    @Test
    void theWholeRoundIsFourQuartersWithoutASeam() {
        ring.sweep(0, 1);
        List<Arc> seen = seen();
        assertThat(seen).extracting(Arc::getStartAngle).containsExactly(90.0, 0.0, -90.0, -180.0);
        assertThat(seen.subList(0, 3)).allSatisfy(arc -> assertThat(arc.getLength()).isLessThan(-90));
        assertThat(seen.getLast().getLength()).isEqualTo(-90);
    }

    @Test
    void onlyTheQuarterThatChangesIsDrawnAnew() {
        ring.sweep(0.3, 1);
        Arc second = (Arc) ring.nodes().get(1);
        List<Double> others = List.of(length(0), length(2), length(3));
        double before = second.getLength();
        ring.sweep(0.4, 1);
        assertThat(second.getLength()).isNotEqualTo(before);
        assertThat(List.of(length(0), length(2), length(3))).isEqualTo(others);
    }

    @Test
    void whereItReachesNowhereNothingIsSeen() {
        ring.sweep(0.5, 0.5);
        assertThat(seen()).isEmpty();
    }

    /// Together, the quarters form the line, wherever it is split.
    @Property
    void theQuartersMakeUpTheLine(@ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        double from = Math.min(one, other) / 1000.0;
        double to = Math.max(one, other) / 1000.0;
        ring.sweep(from, to);
        List<Arc> seen = seen();
        double length = seen.stream().mapToDouble(arc -> -arc.getLength()).sum();
        assertThat(length).isCloseTo((to - from) * 360, within(SEAM * 3));
        if (!seen.isEmpty()) {
            assertThat(seen.getFirst().getStartAngle()).isCloseTo(90 - from * 360, within(1e-9));
            Arc last = seen.getLast();
            assertThat(last.getStartAngle() + last.getLength()).isCloseTo(90 - to * 360, within(1e-9));
        }
        for (int i = 1; i < seen.size(); i++) {
            Arc before = seen.get(i - 1);
            assertThat(before.getStartAngle() + before.getLength()).isBetween(
                    seen.get(i).getStartAngle() - SEAM, seen.get(i).getStartAngle());
        }
    }

    private List<Arc> seen() {
        return ring.nodes().stream().filter(Node::isVisible).map(Arc.class::cast).toList();
    }

    private double length(int quarter) {
        return ((Arc) ring.nodes().get(quarter)).getLength();
    }
}
