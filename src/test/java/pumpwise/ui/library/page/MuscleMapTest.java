package pumpwise.ui.library.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Muscle;

class MuscleMapTest {

    @Test
    void everyMuscleIsOnTheMap() {
        Set<Muscle> seen = EnumSet.noneOf(Muscle.class);
        seen.addAll(MuscleMap.FRONT.keySet());
        seen.addAll(MuscleMap.BACK.keySet());
        assertThat(seen).containsExactly(Muscle.values());
    }

    @Test
    void everyMuscleIsInTheRightHalfOfTheBody() {
        for (Map<Muscle, List<Double>> side : List.of(MuscleMap.FRONT, MuscleMap.BACK)) {
            side.forEach((muscle, points) -> {
                assertThat(points.size()).as(muscle.word()).isEven().isGreaterThanOrEqualTo(6);
                for (int index = 0; index < points.size(); index += 2) {
                    assertThat(points.get(index)).as(muscle.word()).isBetween(0.5, 38.5);
                    assertThat(points.get(index + 1)).as(muscle.word()).isBetween(25.0, 217.0);
                }
            });
        }
    }

    @Test
    void theOutlineIsSymmetric() {
        List<Double> outline = SmoothOutline.symmetric(List.of(1.0, 2.0, 3.0, 4.0));
        assertThat(outline).containsExactly(1.0, 2.0, 3.0, 4.0, -3.0, 4.0, -1.0, 2.0);
    }
}
