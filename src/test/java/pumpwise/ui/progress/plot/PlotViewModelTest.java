package pumpwise.ui.progress.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;

/// The highlighted point of a chart.
class PlotViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final List<Integer> opened = new ArrayList<>();
    private final PlotViewModel model = new PlotViewModel(Chart.empty(DAY), opened::add);

    private static Chart chart(int from, int to) {
        List<Point> points = IntStream.range(from, to)
                .mapToObj(day -> new Point(
                        DAY.plusDays(day).atStartOfDay(), List.of(40.0), Look.FULL, "", "", "day " + day))
                .toList();
        return new Chart(
                Kind.LINES, "kg", 1, new DayRange(DAY, DAY.plusDays(90), DayOfWeek.MONDAY), List.of(""), points, null);
    }

    @Test
    void atFirstTheChartIsDescribed() {
        model.show(chart(0, 3), "3 sessions");

        assertThat(model.atProperty().get()).isEqualTo(-1);
        assertThat(model.toldProperty().get()).isEqualTo("3 sessions");
    }

    @Test
    void theFirstStepLeadsToTheNewestPointAndThenOneByOne() {
        model.show(chart(0, 3), "");

        model.move(-1);
        assertThat(model.toldProperty().get()).isEqualTo("day 2");
        model.move(-1);
        assertThat(model.toldProperty().get()).isEqualTo("day 1");
        model.move(1);
        model.move(1);
        assertThat(model.toldProperty().get()).isEqualTo("day 2");
        model.moveToEnd(false);
        model.move(-1);
        assertThat(model.toldProperty().get()).isEqualTo("day 0");
        model.moveToEnd(true);
        assertThat(model.atProperty().get()).isEqualTo(2);
    }

    @Test
    void theHighlightedPointIsOpened() {
        model.show(chart(0, 3), "");
        model.choose();
        model.point(1);
        model.choose();

        assertThat(opened).containsExactly(1);
    }

    @Test
    void aPointStaysHighlightedInAnotherRange() {
        model.show(chart(0, 3), "three");
        model.point(2);

        model.show(chart(1, 3), "two");
        assertThat(model.atProperty().get()).isEqualTo(1);
        assertThat(model.toldProperty().get()).isEqualTo("day 2");

        model.show(chart(0, 2), "two others");
        assertThat(model.atProperty().get()).isEqualTo(-1);
        assertThat(model.toldProperty().get()).isEqualTo("two others");
    }

    @Test
    void anEmptyChartHasNothingToHighlight() {
        model.move(1);
        model.moveToEnd(true);
        model.moveToEnd(false);
        model.point(3);
        model.choose();

        assertThat(model.atProperty().get()).isEqualTo(-1);
        assertThat(opened).isEmpty();
    }
}
