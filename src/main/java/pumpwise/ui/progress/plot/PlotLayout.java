package pumpwise.ui.progress.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.ui.progress.plot.Plot.Bar;
import pumpwise.ui.progress.plot.Plot.Box;
import pumpwise.ui.progress.plot.Plot.Dot;
import pumpwise.ui.progress.plot.Plot.Line;
import pumpwise.ui.progress.plot.Plot.Mark;
import pumpwise.ui.progress.plot.Plot.Text;
import pumpwise.ui.progress.plot.Plot.Tick;

/// Puts everything of a chart in its place.
final class PlotLayout {

    /// The height of a line of text.
    static final double LINE = 16;

    /// The room for the sign of a line before its name.
    static final double SIGN = 18;

    private static final double GAP = 8;
    private static final double EDGE = 6;
    private static final double SPARK_EDGE = 3;
    private static final double VALUE_ROOM = 32;
    private static final double COMPACT = 100;
    private static final double DOT_ROOM = 4;
    private static final double BAR_PART = 0.7;
    private static final double LEAST_BAR = 3;

    private final Chart chart;
    private final Box area;
    private final ValueScale values;
    private final TimeScale times;

    private PlotLayout(Chart chart, Box area, ValueScale values) {
        this.chart = chart;
        this.area = area;
        this.values = values;
        times = new TimeScale(chart.range(), area.left(), area.width());
    }

    /// Lays out a chart.
    ///
    /// @param measure the width of a text
    static Plot of(Chart chart, double width, double height, AxisText text, ToDoubleFunction<String> measure) {
        boolean isLabelled = chart.points().stream().anyMatch(it -> !it.label().isBlank() || !it.group().isBlank());
        double top = chart.unit().isBlank() && !isLabelled ? EDGE : LINE + EDGE;
        double bottom = Math.max(top + 1, height - LINE - 4);
        double room = height < COMPACT ? LINE : VALUE_ROOM;
        ValueScale values = scale(chart, Math.max(1, (int) ((bottom - top) / room)));
        double left = values.ticks().stream()
                        .mapToDouble(tick -> measure.applyAsDouble(text.number(tick)))
                        .max()
                        .orElse(0)
                + GAP;
        double names = chart.lines().size() == 1
                ? 0
                : chart.lines().stream().mapToDouble(measure).max().orElse(0) + SIGN;
        Box area = new Box(Math.rint(left), top, Math.max(left + 1, Math.rint(width - EDGE - names)), Math.rint(bottom));
        return new PlotLayout(chart, area, values).plot(width, text, measure);
    }

    /// Lays out a chart without axes and texts, for a cell of a list.
    static Plot sparkline(Chart chart, double width, double height) {
        Box area = new Box(SPARK_EDGE, SPARK_EDGE, width - SPARK_EDGE, height - SPARK_EDGE);
        PlotLayout layout = new PlotLayout(chart, area, scale(chart, 1000));
        List<Mark> marks = layout.marks();
        List<Line> lines = layout.lines(marks);
        List<Dot> dots = layout.dots(marks);
        List<Dot> last = dots.isEmpty() ? dots : dots.subList(dots.size() - 1, dots.size());
        return new Plot(
                area, List.of(), List.of(), lines, last, List.of(), marks, List.of(), List.of(), List.of());
    }

    private static ValueScale scale(Chart chart, int most) {
        double[] all = chart.points().stream()
                .filter(point -> point.look() != Look.HOLLOW)
                .flatMap(point -> point.values().stream())
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double greatest = IntStream.range(0, all.length).mapToDouble(it -> all[it]).max().orElse(1);
        if (chart.kind().isBars()) {
            double high = chart.band() == null ? 0 : chart.band().high();
            return ValueScale.fromZero(greatest, high, chart.finest(), most);
        }
        double least = IntStream.range(0, all.length).mapToDouble(it -> all[it]).min().orElse(0);
        return ValueScale.around(least, greatest, chart.finest(), most);
    }

    private double y(double value) {
        return area.bottom() - values.part(value) * area.height();
    }

    private Plot plot(double width, AxisText text, ToDoubleFunction<String> measure) {
        List<Mark> marks = marks();
        boolean isBars = chart.kind().isBars();
        PlotTexts texts = new PlotTexts(chart, area, width, measure);
        return new Plot(
                area,
                values.ticks().stream()
                        .map(tick -> new Tick(Math.rint(y(tick)), text.number(tick)))
                        .toList(),
                texts.times(times, text),
                isBars ? List.of() : lines(marks),
                isBars ? List.of() : dots(marks),
                isBars ? bars(marks) : List.of(),
                marks,
                texts.of(marks),
                isBars ? List.of() : breaks(marks),
                band());
    }

    private List<Mark> marks() {
        double middle = chart.kind() == Chart.Kind.WEEK_BARS ? times.dayWidth() * chart.kind().days() / 2 : 0;
        return chart.points().stream()
                .map(point -> new Mark(
                        times.x(point.at()) + middle,
                        point.values().stream()
                                .map(value -> point.look() == Look.HOLLOW ? area.bottom() : y(value))
                                .toList()))
                .toList();
    }

    private List<Line> lines(List<Mark> marks) {
        return IntStream.range(0, chart.lines().size())
                .mapToObj(line -> new Line(line, new Pieces(chart, line).of(marks)))
                .toList();
    }

    private List<Dot> dots(List<Mark> marks) {
        boolean dense = marks.size() * DOT_ROOM > area.width();
        List<Dot> dots = new ArrayList<>();
        for (int index = 0; index < marks.size(); index++) {
            boolean hollow = chart.points().get(index).look() == Look.HOLLOW;
            if (!dense || hollow || index == marks.size() - 1) {
                Mark mark = marks.get(index);
                for (int line = 0; line < mark.y().size(); line++) {
                    if (!Double.isNaN(mark.y().get(line))) {
                        double y = mark.y().get(line);
                        boolean covered = mark.y().subList(line + 1, mark.y().size()).contains(y);
                        dots.add(new Dot(line, mark.x(), y, hollow, covered));
                    }
                }
            }
        }
        return dots;
    }

    private List<Bar> bars(List<Mark> marks) {
        double width = Math.max(LEAST_BAR, Math.rint(times.dayWidth() * chart.kind().days() * BAR_PART));
        List<Bar> bars = new ArrayList<>();
        for (int index = 0; index < marks.size(); index++) {
            Mark mark = marks.get(index);
            double left = Math.rint(mark.x() - width / 2);
            double top = Math.rint(mark.y().getFirst());
            if (top < area.bottom()) {
                Point point = chart.points().get(index);
                bars.add(new Bar(new Box(left, top, left + width, area.bottom()), point.look() == Look.HATCHED));
            }
        }
        return bars;
    }

    /// A group begins in the middle between its first point and the last one of the group before.
    private List<Double> breaks(List<Mark> marks) {
        List<Double> breaks = new ArrayList<>();
        for (int index = 1; index < marks.size(); index++) {
            if (!chart.points().get(index).group().equals(chart.points().get(index - 1).group())) {
                breaks.add(Math.rint((marks.get(index).x() + marks.get(index - 1).x()) / 2));
            }
        }
        return breaks;
    }

    private List<Box> band() {
        Chart.Band band = chart.band();
        return band == null
                ? List.of()
                : List.of(new Box(area.left(), Math.rint(y(band.high())), area.right(), Math.rint(y(band.low()))));
    }
}
