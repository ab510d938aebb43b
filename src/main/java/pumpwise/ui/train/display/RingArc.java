package pumpwise.ui.train.display;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// An arc along a ring, clockwise from the top, in four quarters: when it grows or shrinks, only one quarter is
/// redrawn, together with what is below it.
final class RingArc {

    private static final int QUARTERS = 4;
    private static final double DEGREES = 360;
    private static final double TOP = 90;

    /// In degrees. Each quarter overlaps the next one by this much, so that no seam is visible.
    private static final double OVERLAP = 0.3;

    private final List<Arc> quarters;

    /// @param style style class of the line
    RingArc(String style) {
        quarters = IntStream.range(0, QUARTERS).mapToObj(_ -> quarter(style)).toList();
    }

    /// The nodes of the arc.
    List<? extends Node> nodes() {
        return quarters;
    }

    /// Sets the position and the look of the line.
    ///
    /// @param dashes dash and gap, a whole number of them per quarter; empty for an unbroken line
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

    /// Sets the start and the end, as parts of the full circle.
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
