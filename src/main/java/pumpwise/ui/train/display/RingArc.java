package pumpwise.ui.train.display;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// A line along part of a ring, clockwise from the top, in four quarters: when it grows or shrinks, only one quarter is
/// redrawn, with what lies under it.
final class RingArc {

    private static final int QUARTERS = 4;
    private static final double DEGREES = 360;
    private static final double TOP = 90;

    /// In degrees; a quarter reaches so far into the next that no seam is seen between them.
    private static final double OVERLAP = 0.3;

    private final List<Arc> quarters;

    /// @param style class of the line in style sheets
    RingArc(String style) {
        quarters = IntStream.range(0, QUARTERS).mapToObj(_ -> quarter(style)).toList();
    }

    /// What is drawn.
    List<? extends Node> nodes() {
        return quarters;
    }

    /// Where the line runs and what it looks like.
    ///
    /// @param dashes dash and gap, a whole number of them to a quarter; empty for an unbroken line
    void place(double x, double y, double radius, double width, List<Double> dashes) {
        for (Arc arc : quarters) {
            arc.setCenterX(x);
            arc.setCenterY(y);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
            arc.setStrokeWidth(width);
            arc.getStrokeDashArray().setAll(dashes);
        }
    }

    /// From where to where it reaches, in parts of the whole round.
    void sweep(double from, double to) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            double begin = Math.max(from, (double) quarter / QUARTERS);
            double end = Math.min(to, (quarter + 1.0) / QUARTERS);
            Arc arc = quarters.get(quarter);
            arc.setVisible(end > begin);
            if (arc.isVisible()) {
                arc.setStartAngle(TOP - begin * DEGREES);
                arc.setLength(-(end - begin) * DEGREES - (to > end ? OVERLAP : 0));
            }
        }
    }

    private static Arc quarter(String style) {
        Arc arc = new Arc();
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.getStyleClass().add(style);
        return arc;
    }
}
