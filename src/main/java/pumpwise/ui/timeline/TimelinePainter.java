package pumpwise.ui.timeline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import pumpwise.ui.common.canvas.Ink;
import pumpwise.ui.common.canvas.InkRegion;
import pumpwise.ui.timeline.Drawing.Segment;
import pumpwise.ui.timeline.Drawing.Stretch;

/// Draws a timeline on a canvas. Work is tall and rest is short. A fill from below shows the part of a set that is held
/// at the peak, and optional steps are pale.
final class TimelinePainter {

    /// The total height: names of sections, the bar, names of exercises.
    static final double HEIGHT = 74;

    private static final double TOP = 20;
    private static final double BAR = 34;
    private static final double BASE = TOP + BAR;
    private static final double EASY = BAR * 0.6;
    private static final double REST = 10;
    private static final double SWITCH = 4;
    /// A ramp up to the work, no higher than a rest: it is as long in a short session as some sets are.
    private static final double READY = 10;
    private static final double STRIPE = 4;
    private static final double PALE = 0.5;
    private static final double GAP = 8;
    private static final double INSET = 2;
    private static final int REMEMBERED = 1000;
    private static final Set<SegmentKind> EFFORTS =
            EnumSet.of(SegmentKind.WORK, SegmentKind.WARM_UP, SegmentKind.COOL_DOWN);

    private final GraphicsContext canvas;
    private final Function<Ink, Paint> inks;
    private final Text measure = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private double scale;
    private double lastEffort;

    TimelinePainter(GraphicsContext canvas, Function<Ink, Paint> inks) {
        this.canvas = canvas;
        this.inks = inks;
    }

    /// Draws the timeline.
    ///
    /// @param at the highlighted segment; -1 for none
    /// @param width of the area to draw on
    void draw(Drawing drawing, int at, double width) {
        canvas.clearRect(0, 0, width, HEIGHT);
        scale = drawing.length() == 0 ? 0 : width / drawing.length();
        canvas.setFill(inks.apply(Ink.LINE));
        canvas.fillRect(0, BASE, width, 1);
        lastEffort = -1;
        drawing.segments().forEach(this::segment);
        canvas.setGlobalAlpha(1);
        Font font = Font.font("IBM Plex Sans", InkRegion.LETTERS);
        canvas.setFont(font);
        measure.setFont(font);
        canvas.setTextBaseline(VPos.CENTER);
        sections(drawing.sections(), width);
        blocks(drawing.blocks(), width);
        if (at >= 0) {
            mark(drawing.segments().get(at));
        }
    }

    private double x(long time) {
        return Math.rint(time * scale);
    }

    private void segment(Segment segment) {
        double x = x(segment.start());
        double room = x(segment.start() + segment.length()) - x;
        boolean effort = EFFORTS.contains(segment.kind());
        if (room < 1 && (!effort || x == lastEffort)) {
            // The segment is narrower than a pixel, or shares the pixel with another one.
            return;
        }
        lastEffort = effort ? x : lastEffort;
        double width = room > 3 ? room - 1 : Math.max(1, room);
        canvas.setGlobalAlpha(segment.optional() ? PALE : 1);
        switch (segment.kind()) {
            case WORK -> {
                box(Ink.WORK, x, width, BAR);
                box(Ink.HELD, x, width, BAR * segment.held());
            }
            case WARM_UP -> {
                box(Ink.WARM_UP, x, width, EASY);
                for (double stripe = x + STRIPE; stripe < x + width; stripe += 2 * STRIPE) {
                    box(Ink.GROUND, stripe, 1, EASY);
                }
            }
            case COOL_DOWN -> {
                box(Ink.COOL_DOWN, x, width, EASY);
                canvas.setFill(inks.apply(Ink.GROUND));
                for (double stripe = STRIPE; stripe < EASY; stripe += 2 * STRIPE) {
                    canvas.fillRect(x, BASE - stripe, width, 1);
                }
            }
            case REST -> box(Ink.REST, x, width, REST);
            case SWITCH -> box(Ink.SWITCH, x, width, SWITCH);
            case READY -> {
                canvas.setFill(inks.apply(Ink.READY));
                canvas.fillPolygon(
                        new double[] {x, x + width, x + width}, new double[] {BASE, BASE, BASE - READY}, 3);
            }
        }
    }

    private void box(Ink ink, double x, double width, double height) {
        if (height > 0) {
            canvas.setFill(inks.apply(ink));
            canvas.fillRect(x, BASE - height, width, height);
        }
    }

    /// Every section has its name at its start, or at its end if it is the last and narrow. If its length does not fit,
    /// only the name is drawn.
    private void sections(List<Stretch> sections, double width) {
        double free = 0;
        for (int index = 0; index < sections.size(); index++) {
            Stretch section = sections.get(index);
            boolean last = index == sections.size() - 1;
            double from = x(section.from());
            if (index > 0) {
                canvas.setFill(inks.apply(Ink.LINE));
                canvas.fillRect(from - 1, TOP - INSET, 1, HEIGHT - TOP + INSET);
            }
            double to = last ? width : x(section.to());
            String name = Math.max(free, from) + width(section.name()) <= to ? section.name() : section.brief();
            if (last && free + width(section.name()) <= width) {
                name = section.name();
            }
            double start = Math.max(free, Math.min(from, width - width(name)));
            if (start + width(name) <= width) {
                canvas.setFill(inks.apply(Ink.TEXT));
                canvas.fillText(name, start, TOP / 2 - 2);
                free = start + width(name) + GAP;
            }
        }
    }

    private void blocks(List<Stretch> blocks, double width) {
        canvas.setFill(inks.apply(Ink.TEXT));
        new NamePlacer(this::width)
                .place(blocks, this::x, width)
                .forEach(name -> canvas.fillText(name.text(), name.x(), BASE + (HEIGHT - BASE) / 2 + 1));
    }

    private double width(String text) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(text, words -> {
            measure.setText(words);
            return measure.getLayoutBounds().getWidth();
        });
    }

    private void mark(Segment segment) {
        double x = x(segment.start());
        double width = Math.max(2, x(segment.start() + segment.length()) - x);
        canvas.setStroke(inks.apply(Ink.SELECTED));
        canvas.setLineWidth(2);
        canvas.strokeRect(x - 1, TOP - 2, width + 1, BAR + 4);
    }
}
