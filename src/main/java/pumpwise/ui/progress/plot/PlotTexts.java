package pumpwise.ui.progress.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.ui.progress.plot.Plot.Box;
import pumpwise.ui.progress.plot.Plot.Mark;
import pumpwise.ui.progress.plot.Plot.Text;
import pumpwise.ui.progress.plot.Plot.Tick;

/// Places the texts of a chart so that none overlaps another: the labels of the points, newest first, the names of
/// groups and of lines, and the labels of the axis of time.
final class PlotTexts {

    private static final double ABOVE = 12;
    private static final double GAP = 4;
    private static final double CLOSE = 40;

    /// Half the size of a point.
    private static final double DOT = 3.5;

    private static final double HALF = PlotLayout.LINE / 2;

    private final Chart chart;
    private final Box area;
    private final double width;
    private final ToDoubleFunction<String> measure;
    private final List<Box> taken = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /// @param width of the whole chart
    /// @param measure the width of a text
    PlotTexts(Chart chart, Box area, double width, ToDoubleFunction<String> measure) {
        this.chart = chart;
        this.area = area;
        this.width = width;
        this.measure = measure;
        if (!chart.unit().isBlank()) {
            taken.add(new Box(0, 0, measure.applyAsDouble(chart.unit()) + GAP, PlotLayout.LINE));
        }
    }

    /// The texts between the axes. Their y is their middle.
    List<Text> of(List<Mark> marks) {
        if (chart.kind() == Chart.Kind.LINES) {
            if (chart.lines().size() > 1) {
                names(marks);
            }
            groups(marks);
            labels(marks);
        }
        return List.copyOf(texts);
    }

    private void names(List<Mark> marks) {
        List<Text> names = new ArrayList<>();
        for (int line = 0; line < chart.lines().size(); line++) {
            for (Mark mark : marks.reversed()) {
                double y = mark.y().get(line);
                if (!Double.isNaN(y)) {
                    names.add(new Text(area.right() + PlotLayout.SIGN, y, chart.lines().get(line), line));
                    break;
                }
            }
        }
        names.sort((one, other) -> Double.compare(one.y(), other.y()));
        double room = names.size() * PlotLayout.LINE;
        double free = area.top() - HALF;
        for (Text name : names) {
            double latest = Math.max(free, area.bottom() + HALF - room);
            double y = Math.clamp(name.y() - HALF, free, latest) + HALF;
            texts.add(new Text(name.x(), y, name.text(), name.line()));
            taken.add(new Box(name.x(), y - HALF, name.x() + measure.applyAsDouble(name.text()), y + HALF));
            free = y + HALF;
            room -= PlotLayout.LINE;
        }
    }

    private void groups(List<Mark> marks) {
        String current = "";
        double free = area.left();
        for (int index = 0; index < marks.size(); index++) {
            String group = chart.points().get(index).group();
            if (!group.equals(current)) {
                double x = Math.max(free, marks.get(index).x() - GAP);
                double length = measure.applyAsDouble(group);
                if (!group.isBlank() && x + length <= width) {
                    place(x, HALF, group, length);
                    free = x + length + GAP;
                }
                current = group;
            }
        }
    }

    /// If there is no room for all labels, only the last one and those where a number changes are written; and only the last
    /// one if there are more points than pixels.
    private void labels(List<Mark> marks) {
        if (marks.size() > area.width()) {
            label(chart.points().getLast(), marks.getLast(), isBelowNeighbor(marks, marks.size() - 1));
            return;
        }
        double room = chart.points().stream()
                .mapToDouble(point -> measure.applyAsDouble(point.label()) + GAP)
                .sum();
        boolean few = room <= area.width();
        // A label between close points would be crossed by them.
        marks.forEach(mark -> mark.y().stream()
                .filter(y -> !Double.isNaN(y))
                .forEach(y -> taken.add(new Box(mark.x() - DOT, y - DOT, mark.x() + DOT, y + DOT))));
        for (int index = marks.size() - 1; index >= 0; index--) {
            Point point = chart.points().get(index);
            boolean changes = index == 0 || !chart.points().get(index - 1).values().equals(point.values());
            if (few || changes || index == marks.size() - 1) {
                label(point, marks.get(index), isBelowNeighbor(marks, index));
            }
        }
    }

    /// Whether a line rises steeply from or to a point, so that a label above it would be crossed.
    private static boolean isBelowNeighbor(List<Mark> marks, int index) {
        Mark mark = marks.get(index);
        for (int other = Math.max(0, index - 1); other <= Math.min(marks.size() - 1, index + 1); other++) {
            Mark neighbor = marks.get(other);
            boolean close = Math.abs(neighbor.x() - mark.x()) < CLOSE;
            if (close && neighbor.y().getFirst() < mark.y().getFirst() - PlotLayout.LINE / 2) {
                return true;
            }
        }
        return false;
    }

    private void label(Point point, Mark mark, boolean below) {
        double highest = mark.y().stream()
                .filter(y -> !Double.isNaN(y))
                .min(Double::compare)
                .orElse(Double.NaN);
        if (point.label().isBlank() || Double.isNaN(highest) || point.look() == Look.HOLLOW) {
            return;
        }
        double length = measure.applyAsDouble(point.label());
        double x = Math.clamp(mark.x() - length / 2, 0, Math.max(0, width - length));
        double y = below && highest + ABOVE + HALF < area.bottom() ? highest + ABOVE : Math.max(HALF, highest - ABOVE);
        // Beside the name of a line, the label ends at its point.
        if (!place(x, y, point.label(), length)) {
            place(Math.clamp(mark.x() - length, 0, Math.max(0, width - length)), y, point.label(), length);
        }
    }

    private boolean place(double x, double y, String text, double length) {
        Box box = new Box(x - GAP, y - HALF, x + length + GAP, y + HALF);
        boolean isFree = taken.stream().noneMatch(box::overlaps);
        if (isFree) {
            taken.add(box);
            texts.add(new Text(Math.rint(x), Math.rint(y), text, -1));
        }
        return isFree;
    }

    /// The ticks of the time. A label that would run into the one before is left out.
    List<Tick> times(TimeScale scale, AxisText text) {
        List<Tick> ticks = new ArrayList<>();
        double free = 0;
        for (TimeScale.Tick tick : scale.ticks()) {
            double x = Math.rint(scale.x(tick.day()));
            String label =
                    switch (tick.label()) {
                        case NONE -> "";
                        case DATE -> text.day(tick.day());
                        case MONTH -> text.month(tick.day());
                        case YEAR -> text.year(tick.day());
                    };
            double length = measure.applyAsDouble(label);
            boolean fits = x >= free && x + length <= width;
            ticks.add(new Tick(x, fits ? label : ""));
            free = fits && !label.isEmpty() ? x + length + GAP : free;
        }
        return ticks;
    }
}
