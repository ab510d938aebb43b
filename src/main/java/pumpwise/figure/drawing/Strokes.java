package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;

/// The lines and heads of an arrow, as one area in the accent color.
final class Strokes {

    private static final double THIN = 1.1;
    private static final double HEAD = 6.5;
    private static final int ROUND = 10;

    private final List<double[]> lines = new ArrayList<>();

    /// A line through points.
    void line(List<double[]> points) {
        for (int index = 0; index + 1 < points.size(); index++) {
            double[] from = points.get(index);
            double[] to = points.get(index + 1);
            lines.add(new double[] {from[0], from[1], to[0], to[1]});
        }
    }

    /// The head of an arrow.
    ///
    /// @param alongX with `alongY` the direction, of length 1
    void head(double x, double y, double alongX, double alongY) {
        for (int side = -1; side <= 1; side += 2) {
            lines.add(new double[] {
                x, y, x - HEAD * 0.75 * alongX - side * HEAD * 0.75 * alongY, y - HEAD * 0.75 * alongY + side * HEAD * 0.75 * alongX
            });
        }
    }

    List<Shape> shapes() {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(new Shape.Area(new Outline(lines.stream().map(Strokes::thick).toList()), Tint.of(Role.ACCENT)));
    }

    /// A line with round ends.
    private static double[] thick(double[] line) {
        double angle = Math.atan2(line[3] - line[1], line[2] - line[0]) + Math.PI / 2;
        double[] points = new double[4 * (ROUND + 1)];
        for (int index = 0; index <= ROUND; index++) {
            double turned = angle + Math.PI * index / ROUND;
            points[2 * index] = line[0] + THIN * Math.cos(turned);
            points[2 * index + 1] = line[1] + THIN * Math.sin(turned);
            points[2 * (ROUND + 1 + index)] = line[2] - THIN * Math.cos(turned);
            points[2 * (ROUND + 1 + index) + 1] = line[3] - THIN * Math.sin(turned);
        }
        return points;
    }
}
