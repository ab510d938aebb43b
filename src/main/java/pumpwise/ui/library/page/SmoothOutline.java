package pumpwise.ui.library.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A closed path that runs smoothly through points.
final class SmoothOutline {

    /// How far the control points of a Catmull-Rom spline are along the line between the neighbors of a point.
    private static final double TENSION = 1.0 / 6;

    private SmoothOutline() {}

    /// A path through points, which are listed as x, y, x, y, and so on.
    ///
    /// @param mirror -1 to mirror it, 1 not to
    static Path through(List<Double> points, double mirror) {
        int count = points.size() / 2;
        Path path = new Path(new MoveTo(x(points, 0, mirror), y(points, 0)));
        for (int point = 0; point < count; point++) {
            double x = x(points, point, mirror);
            double y = y(points, point);
            double nextX = x(points, point + 1, mirror);
            double nextY = y(points, point + 1);
            path.getElements()
                    .add(new CubicCurveTo(
                            x + (nextX - x(points, point - 1, mirror)) * TENSION,
                            y + (nextY - y(points, point - 1)) * TENSION,
                            nextX - (x(points, point + 2, mirror) - x) * TENSION,
                            nextY - (y(points, point + 2) - y) * TENSION,
                            nextX,
                            nextY));
        }
        path.getElements().add(new ClosePath());
        return path;
    }

    /// The outline of a symmetric shape from that of its right half, which starts at the top.
    static List<Double> symmetric(List<Double> rightHalf) {
        List<Double> all = new ArrayList<>(rightHalf);
        for (int point = rightHalf.size() / 2 - 1; point >= 0; point--) {
            all.add(-rightHalf.get(2 * point));
            all.add(rightHalf.get(2 * point + 1));
        }
        return all;
    }

    private static double x(List<Double> points, int index, double mirror) {
        return mirror * points.get(2 * Math.floorMod(index, points.size() / 2));
    }

    private static double y(List<Double> points, int index) {
        return points.get(2 * Math.floorMod(index, points.size() / 2) + 1);
    }
}
