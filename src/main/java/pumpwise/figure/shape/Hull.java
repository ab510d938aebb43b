package pumpwise.figure.shape;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.space.Vector;

/// The outlines of balls in a projection.
public final class Hull {

    private static final double SMALL = 2.2;
    private static final double MIDDLE = 5;

    /// The number of corners of a hull, for small, medium, and large balls.
    private static final double[][] DIRECTIONS = {directions(8), directions(14), directions(20)};

    private Hull() {}

    private static double[] directions(int count) {
        double[] all = new double[2 * count];
        for (int index = 0; index < count; index++) {
            all[2 * index] = Math.cos(2 * Math.PI * index / count);
            all[2 * index + 1] = Math.sin(2 * Math.PI * index / count);
        }
        return all;
    }

    /// The outline of a part: the hulls of neighboring levels.
    ///
    /// @param grown the distance by which the outline is enlarged
    public static Outline of(Camera camera, List<Level> levels, double grown) {
        List<double[]> polygons = new ArrayList<>();
        for (int index = 0; index + 1 < levels.size() || index == 0; index++) {
            List<Ball> balls = new ArrayList<>(levels.get(index).balls());
            if (index + 1 < levels.size()) {
                balls.addAll(levels.get(index + 1).balls());
            }
            polygons.add(around(camera, balls, grown));
        }
        return new Outline(polygons);
    }

    /// The convex outline of balls.
    public static Outline around(Camera camera, List<Ball> balls) {
        return new Outline(List.of(around(camera, balls, 0)));
    }

    private static double[] around(Camera camera, List<Ball> balls, double grown) {
        int count = balls.size();
        double[] x = new double[count];
        double[] y = new double[count];
        double[] radius = new double[count];
        double largest = 0;
        for (int index = 0; index < count; index++) {
            Ball ball = balls.get(index);
            x[index] = camera.x(ball.center());
            y[index] = camera.y(ball.center());
            radius[index] = Math.max(0, ball.radius() + grown);
            largest = Math.max(largest, radius[index]);
        }
        boolean isSimple = count <= 2;
        return support(x, y, radius, DIRECTIONS[isSimple && largest < SMALL ? 0 : isSimple && largest < MIDDLE ? 1 : 2]);
    }

    /// For each direction the farthest point.
    private static double[] support(double[] x, double[] y, double[] radius, double[] directions) {
        double[] hull = new double[directions.length];
        for (int index = 0; index < directions.length; index += 2) {
            double ahead = directions[index];
            double down = directions[index + 1];
            int furthest = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int ball = 0; ball < x.length; ball++) {
                double far = x[ball] * ahead + y[ball] * down + radius[ball];
                if (far > most) {
                    most = far;
                    furthest = ball;
                }
            }
            hull[index] = x[furthest] + radius[furthest] * ahead;
            hull[index + 1] = y[furthest] + radius[furthest] * down;
        }
        return hull;
    }

    /// A flat polygon through points in space.
    public static Outline flat(Camera camera, List<Vector> points) {
        double[] polygon = new double[2 * points.size()];
        for (int index = 0; index < points.size(); index++) {
            polygon[2 * index] = camera.x(points.get(index));
            polygon[2 * index + 1] = camera.y(points.get(index));
        }
        return Outline.of(polygon);
    }
}
