package pumpwise.ui.progress.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import pumpwise.ui.common.canvas.Ink;
import pumpwise.ui.common.canvas.InkRegion;
import pumpwise.ui.progress.plot.Plot.Bar;
import pumpwise.ui.progress.plot.Plot.Box;
import pumpwise.ui.progress.plot.Plot.Dot;
import pumpwise.ui.progress.plot.Plot.Line;
import pumpwise.ui.progress.plot.Plot.Mark;
import pumpwise.ui.progress.plot.Plot.Piece;
import pumpwise.ui.progress.plot.Plot.Tick;

/// Draws a chart on a canvas. Lines differ in color, dashes and the shape of their points.
final class PlotPainter {

    private static final int REMEMBERED = 1000;
    private static final double BAND = 0.18;
    private static final double TICK = 4;
    private static final double GAP = 8;
    private static final double DOT = 3.5;
    private static final double WIDE_DOT = 5.5;
    private static final double RING = 6.5;
    private static final double HATCH = 5;
    private static final double HALF = 0.5;

    private final GraphicsContext pen;
    private final Function<Ink, Paint> inks;
    private final Text measure = new Text();
    private final Map<String, Double> widths = new HashMap<>();

    PlotPainter(GraphicsContext pen, Function<Ink, Paint> inks) {
        this.pen = pen;
        this.inks = inks;
    }

    /// The width of a text in a chart.
    double width(String text) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, words -> {
            measure.setFont(font());
            measure.setText(words);
            return measure.getLayoutBounds().getWidth();
        });
    }

    private static Font font() {
        return Font.font("IBM Plex Sans", InkRegion.LETTERS);
    }

    /// Draws a chart with its axes.
    ///
    /// @param unit of the numbers
    /// @param at the highlighted point; -1 for none
    void draw(Plot plot, String unit, int at, double width, double height) {
        pen.clearRect(0, 0, width, height);
        pen.setFont(font());
        pen.setTextBaseline(VPos.CENTER);
        axes(plot);
        plot.band().forEach(this::band);
        pen.setFill(inks.apply(Ink.TEXT));
        pen.fillText(unit, 0, PlotLayout.LINE / 2);
        if (at >= 0) {
            pen.setFill(inks.apply(Ink.TEXT));
            Box area = plot.area();
            pen.fillRect(Math.rint(plot.marks().get(at).x()), area.top(), 1, area.height());
        }
        content(plot);
        for (Plot.Text text : plot.texts()) {
            if (text.line() >= 0) {
                dot(new Dot(text.line(), text.x() - GAP, text.y(), false, false));
            }
            pen.setFill(inks.apply(Ink.SELECTED));
            pen.fillText(text.text(), text.x(), text.y());
        }
        if (at >= 0) {
            highlight(plot, at);
        }
    }

    /// Draws a chart without axes.
    void drawSparkline(Plot plot, double width, double height) {
        pen.clearRect(0, 0, width, height);
        content(plot);
    }

    private void band(Box band) {
        pen.setFill(inks.apply(Ink.REST));
        pen.setGlobalAlpha(BAND);
        pen.fillRect(band.left(), band.top(), band.width(), band.height());
        pen.setGlobalAlpha(1);
        pen.fillRect(band.left(), band.top(), band.width(), 1);
        pen.fillRect(band.left(), band.bottom(), band.width(), 1);
    }

    private void axes(Plot plot) {
        Box area = plot.area();
        for (Tick tick : plot.values()) {
            pen.setFill(inks.apply(Ink.LINE));
            pen.fillRect(area.left(), tick.at(), area.width(), 1);
            pen.setFill(inks.apply(Ink.TEXT));
            pen.fillText(tick.label(), area.left() - GAP - width(tick.label()), tick.at());
        }
        pen.setFill(inks.apply(Ink.TEXT));
        for (Tick tick : plot.times()) {
            pen.fillRect(tick.at(), area.bottom(), 1, tick.label().isEmpty() ? TICK : 2 * TICK);
            pen.fillText(tick.label(), tick.at() + TICK, area.bottom() + TICK + PlotLayout.LINE / 2);
        }
        pen.setFill(inks.apply(Ink.TEXT));
        for (double x : plot.breaks()) {
            for (double y = area.top(); y < area.bottom(); y += 2 * TICK) {
                pen.fillRect(x, y, 1, TICK);
            }
        }
    }

    private void content(Plot plot) {
        plot.bars().forEach(this::bar);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        for (Line line : plot.lines()) {
            LineStyle style = LineStyle.of(line.index());
            pen.setStroke(inks.apply(style.ink()));
            pen.setLineWidth(2);
            pen.setLineDashes(style.dashes());
            for (Piece piece : line.pieces()) {
                pen.strokePolyline(piece.x(), piece.y(), piece.x().length);
            }
        }
        pen.setLineDashes((double[]) null);
        plot.dots().forEach(this::dot);
    }

    private void dot(Dot dot) {
        LineStyle style = LineStyle.of(dot.line());
        pen.setLineWidth(2);
        pen.setStroke(inks.apply(style.ink()));
        pen.setFill(inks.apply(dot.hollow() ? Ink.GROUND : style.ink()));
        double x = dot.x();
        double y = dot.y();
        double r = dot.wide() ? WIDE_DOT : DOT;
        switch (style) {
            case SOLID -> {
                pen.fillOval(x - r, y - r, 2 * r, 2 * r);
                pen.strokeOval(x - r, y - r, 2 * r, 2 * r);
            }
            case DASHED -> {
                pen.fillRect(x - r, y - r, 2 * r, 2 * r);
                pen.strokeRect(x - r, y - r, 2 * r, 2 * r);
            }
            case DOTTED -> polygon(new double[] {x - r, x, x + r}, new double[] {y + r, y - r, y + r});
            case DOT_DASHED ->
                polygon(new double[] {x - r, x, x + r, x}, new double[] {y, y - r, y, y + r});
            case LONG_DASHED -> polygon(new double[] {x - r, x, x + r}, new double[] {y - r, y + r, y - r});
        }
    }

    private void polygon(double[] x, double[] y) {
        pen.fillPolygon(x, y, x.length);
        pen.strokePolygon(x, y, x.length);
    }

    private void bar(Bar bar) {
        Box box = bar.box();
        pen.setFill(inks.apply(Ink.COOL_DOWN));
        if (!bar.hatched()) {
            pen.fillRect(box.left(), box.top(), box.width(), box.height());
            return;
        }
        pen.setFill(inks.apply(Ink.GROUND));
        pen.fillRect(box.left(), box.top(), box.width(), box.height());
        pen.save();
        pen.beginPath();
        pen.rect(box.left(), box.top(), box.width(), box.height());
        pen.clip();
        pen.setStroke(inks.apply(Ink.COOL_DOWN));
        pen.setLineWidth(1);
        for (double y = box.top(); y < box.bottom() + box.width(); y += HATCH) {
            pen.strokeLine(box.left(), y, box.right(), y - box.width());
        }
        pen.restore();
        pen.setLineWidth(1);
        pen.setStroke(inks.apply(Ink.COOL_DOWN));
        pen.strokeRect(box.left() + HALF, box.top() + HALF, box.width() - 1, box.height() - 1);
    }

    private void highlight(Plot plot, int at) {
        pen.setStroke(inks.apply(Ink.SELECTED));
        pen.setLineWidth(2);
        Mark mark = plot.marks().get(at);
        if (!plot.bars().isEmpty()) {
            plot.bars().stream()
                    .map(Bar::box)
                    .filter(box -> box.left() <= mark.x() && mark.x() <= box.right())
                    .forEach(box -> pen.strokeRect(box.left() - 1, box.top() - 1, box.width() + 2, box.height() + 1));
            return;
        }
        List<Double> values = mark.y();
        for (double y : values) {
            if (!Double.isNaN(y)) {
                pen.strokeOval(mark.x() - RING, y - RING, 2 * RING, 2 * RING);
            }
        }
    }
}
