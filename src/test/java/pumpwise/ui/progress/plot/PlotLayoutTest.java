package pumpwise.ui.progress.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import pumpwise.ui.progress.plot.Chart.Band;
import pumpwise.ui.progress.plot.Chart.DayRange;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.ui.progress.plot.Plot.Bar;
import pumpwise.ui.progress.plot.Plot.Box;
import pumpwise.ui.progress.plot.Plot.Dot;
import pumpwise.ui.progress.plot.Plot.Piece;
import pumpwise.ui.progress.plot.Plot.Text;

/// Where the parts of a chart go.
class PlotLayoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final DayRange RANGE = new DayRange(DAY, DAY.plusDays(91), DayOfWeek.MONDAY);
    private static final double WIDTH = 600;
    private static final double HEIGHT = 200;

    private static Point point(int day, String group, double... values) {
        return new Point(
                DAY.plusDays(day).atTime(18, 0),
                IntStream.range(0, values.length).mapToObj(it -> values[it]).toList(),
                Look.FULL,
                group,
                day + "",
                "day " + day);
    }

    private static Chart lines(List<String> names, Point... points) {
        return new Chart(Kind.LINES, "kg", 0.5, RANGE, names, List.of(points), null);
    }

    private static Chart bars(Point... points) {
        return new Chart(Kind.WEEK_BARS, "", 1, RANGE, List.of(""), List.of(points), new Band(10, 20));
    }

    private static Plot plot(Chart chart) {
        return PlotLayout.of(chart, WIDTH, HEIGHT, new PlainAxisText(), text -> 7.0 * text.length());
    }

    private static List<Piece> pieces(Plot plot) {
        return plot.lines().getFirst().pieces();
    }

    @Test
    void pointsAreJoined() {
        Plot plot = plot(lines(List.of("set"), point(0, "", 40), point(7, "", 42.5), point(9, "", 42.5)));

        assertThat(pieces(plot)).hasSize(1);
        assertThat(pieces(plot).getFirst().x()).hasSize(3);
        assertThat(plot.dots()).hasSize(3).noneMatch(Dot::hollow);
        assertThat(plot.marks().get(1).y().getFirst()).isLessThan(plot.marks().get(0).y().getFirst());
    }

    @Test
    void fourWeeksWithoutASessionBreakTheLineAndTwentyEightDaysDoNot() {
        assertThat(pieces(plot(lines(List.of("set"), point(0, "", 40), point(28, "", 40))))).hasSize(1);
        assertThat(pieces(plot(lines(List.of("set"), point(0, "", 40), point(29, "", 40))))).hasSize(2);
    }

    @Test
    void anotherBandBreaksTheLineAndIsNamed() {
        Plot plot = plot(lines(
                List.of("reps"), point(0, "green band", 20), point(20, "green band", 22), point(40, "blue band", 16)));

        assertThat(pieces(plot)).hasSize(2);
        assertThat(plot.breaks()).hasSize(1);
        assertThat(plot.breaks().getFirst()).isBetween(plot.marks().get(1).x(), plot.marks().get(2).x());
        assertThat(plot.texts()).extracting(Text::text).contains("green band", "blue band");
    }

    @Test
    void aSideThatIsMissingLeavesAGapInItsLineOnly() {
        Plot plot = plot(lines(
                List.of("left", "right"), point(0, "", 20, 18), point(3, "", 20, Double.NaN), point(6, "", 21, 18)));

        assertThat(pieces(plot).getFirst().x()).hasSize(3);
        assertThat(plot.lines().get(1).pieces().getFirst().x()).hasSize(2);
        assertThat(plot.dots()).hasSize(5);
    }

    @Test
    void severalLinesAreNamedAtTheirEndsWithoutOverlap() {
        Plot plot = plot(lines(List.of("left", "right"), point(0, "", 20, 20), point(80, "", 20, 20)));

        List<Text> names = plot.texts().stream().filter(text -> text.line() >= 0).toList();
        assertThat(names).extracting(Text::text).containsExactlyInAnyOrder("left", "right");
        assertThat(Math.abs(names.get(0).y() - names.get(1).y())).isGreaterThanOrEqualTo(PlotLayout.LINE);
        assertThat(names).allMatch(name -> name.x() > plot.area().right() && name.x() + 7 * 5 <= WIDTH);
    }

    @Test
    void theLabelOfTheLastPointEndsBesideTheNameOfItsLine() {
        Point last = new Point(DAY.plusDays(89).atTime(18, 0), List.of(20.0, 19.0), Look.FULL, "", "21.5/20.5", "last");
        Plot plot = plot(lines(List.of("left", "right"), point(0, "", 10, 10), last));

        Text label = plot.texts().stream().filter(text -> text.text().equals("21.5/20.5")).findFirst().orElseThrow();
        assertThat(plot.texts())
                .filteredOn(text -> text.line() >= 0)
                .allMatch(name -> label.x() + 7 * 9 < name.x() || Math.abs(label.y() - name.y()) >= PlotLayout.LINE);
    }

    @Test
    void sessionsThatCannotBeComparedAreHollowOnTheBaseLineAndNotJoined() {
        Point hollow = new Point(DAY.atStartOfDay(), List.of(0.0), Look.HOLLOW, "", "20", "20 reps");
        Plot plot = plot(lines(List.of("set"), hollow, point(7, "", 40), point(9, "", 42.5)));

        assertThat(plot.dots().getFirst()).isEqualTo(new Dot(0, plot.area().left(), plot.area().bottom(), true, false));
        assertThat(pieces(plot).getFirst().x()).hasSize(2);
        assertThat(plot.values().getFirst().label()).isNotEqualTo("0");
    }

    @Test
    void labelsNeverOverlapAndTheNewestComesFirst() {
        List<Point> points = IntStream.range(0, 90).mapToObj(day -> point(day, "", 40)).toList();
        Plot plot = plot(new Chart(Kind.LINES, "kg", 0.5, RANGE, List.of("set"), points, null));

        assertThat(plot.texts().getFirst().text()).isEqualTo("89");
        for (Text one : plot.texts()) {
            assertThat(one.x()).isBetween(0.0, WIDTH - 7.0 * one.text().length());
            assertThat(plot.texts())
                    .filteredOn(other -> other != one)
                    .noneMatch(other -> Math.abs(other.x() - one.x()) < 14 && Math.abs(other.y() - one.y()) < 16);
        }
    }

    @Test
    void aColumnOfPixelsHasAtMostTwoPoints() {
        List<Point> points = new ArrayList<>();
        for (int index = 0; index < 20_000; index++) {
            points.add(new Point(
                    DAY.atStartOfDay().plusMinutes(index * 6L), List.of(40.0 + index % 7), Look.FULL, "", "", ""));
        }
        Plot plot = plot(new Chart(Kind.LINES, "kg", 0.5, RANGE, List.of("set"), points, null));

        Piece piece = pieces(plot).getFirst();
        assertThat(piece.x().length).isBetween(500, (int) (2 * plot.area().width() + 2));
        assertThat(IntStream.range(0, piece.y().length).mapToDouble(it -> piece.y()[it]).distinct()).hasSizeGreaterThan(1);
        assertThat(plot.dots()).hasSize(1);
        assertThat(plot.marks()).hasSize(20_000);
    }

    @Property
    void noLabelLiesOnAPoint(@ForAll @Size(min = 2, max = 12) List<@IntRange(min = 15, max = 25) Integer> reps) {
        Point[] points = IntStream.range(0, reps.size())
                .mapToObj(index -> point(10 + index, "", reps.get(index)))
                .toArray(Point[]::new);
        Plot plot = plot(lines(List.of("set"), points));

        assertThat(plot.texts()).allSatisfy(text -> assertThat(plot.dots())
                .noneMatch(dot -> dot.x() > text.x()
                        && dot.x() < text.x() + 7.0 * text.text().length()
                        && Math.abs(dot.y() - text.y()) < PlotLayout.LINE / 2));
        assertThat(plot.texts()).isNotEmpty();
    }

    @Test
    void barsStandOnTheBaseLineInTheirWeek() {
        Point running = new Point(DAY.plusDays(14).atStartOfDay(), List.of(5.0), Look.HATCHED, "", "", "");
        Plot plot = plot(bars(point(0, "", 10), point(7, "", 0), running));

        assertThat(plot.lines()).isEmpty();
        assertThat(plot.bars()).extracting(Bar::hatched).containsExactly(false, true);
        Box first = plot.bars().getFirst().box();
        assertThat(first.bottom()).isEqualTo(plot.area().bottom());
        assertThat(first.top()).isEqualTo(plot.band().getFirst().bottom());
        assertThat(plot.values().getFirst().label()).isEqualTo("0");
    }

    @Test
    void thePointNearestToThePointerIsFound() {
        Plot plot = plot(lines(List.of("set"), point(0, "", 40), point(7, "", 42.5), point(80, "", 42.5)));

        assertThat(plot.nearest(0)).isZero();
        assertThat(plot.nearest(plot.marks().get(1).x() + 3)).isEqualTo(1);
        assertThat(plot.nearest(WIDTH)).isEqualTo(2);
        assertThat(plot(Chart.empty(DAY)).nearest(10)).isEqualTo(-1);
    }

    @Test
    void aSparklineHasNoTextAndOneDot() {
        Plot plot = PlotLayout.sparkline(lines(List.of("set"), point(0, "", 40), point(7, "", 42.5)), 64, 20);

        assertThat(plot.texts()).isEmpty();
        assertThat(plot.dots()).hasSize(1);
        assertThat(pieces(plot)).hasSize(1);
    }

    @Test
    void everyPointHasANumberForEveryLine() {
        assertThatThrownBy(() -> lines(List.of("left", "right"), point(0, "", 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record PlainAxisText() implements AxisText {

        @Override
        public String number(double number) {
            return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String month(LocalDate day) {
            return day.getMonth().toString();
        }

        @Override
        public String year(LocalDate day) {
            return day.getYear() + "";
        }
    }
}
