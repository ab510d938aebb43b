package pumpwise.figure.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pumpwise.figure.space.Vector;

/// The outlines of balls in a projection.
public final class Hull {

    private static final double SMALL = 2.2;
    private static final double MIDDLE = 5;
    private static final double TINY = 1e-6;

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
            boolean isLast = index + 2 >= levels.size();
            polygons.add(around(camera, balls, grown, isLast));
        }
        return new Outline(polygons);
    }

    /// The convex outline of balls.
    public static Outline around(Camera camera, List<Ball> balls) {
        return new Outline(List.of(around(camera, balls, 0, true)));
    }

    /// @param isLast whether no other hull begins at the last of the balls
    private static double[] around(Camera camera, List<Ball> balls, double grown, boolean isLast) {
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
        if (largest == 0 && count > 2) {
            return points(x, y);
        }
        boolean isSimple = count <= 2;
        double[] directions = DIRECTIONS[isSimple && largest < SMALL ? 0 : isSimple && largest < MIDDLE ? 1 : 2];
        return count == 2 ? pair(x, y, radius, directions, isLast) : support(x, y, radius, directions);
    }

    /// The hull of two circles with their exact tangents, because the outline of a limb would be bumpy without them.
    /// The next hull covers its first ball, so the arc around it is left out here, and with it nearly half of all points.
    private static double[] pair(double[] x, double[] y, double[] radius, double[] directions, boolean isLast) {
        double distance = Math.hypot(x[1] - x[0], y[1] - y[0]);
        if (distance <= Math.abs(radius[0] - radius[1]) + TINY) {
            int larger = radius[0] >= radius[1] ? 0 : 1;
            return support(new double[] {x[larger]}, new double[] {y[larger]}, new double[] {radius[larger]}, directions);
        }
        int corners = Math.max(4, directions.length / 4);
        double along = Math.atan2(y[1] - y[0], x[1] - x[0]);
        double tangent = Math.acos((radius[0] - radius[1]) / distance);
        int lastCorners = isLast ? corners : 1;
        double[] hull = new double[2 * (corners + 1 + lastCorners + 1)];
        arc(hull, 0, corners, x[0], y[0], radius[0], along + tangent, 2 * (Math.PI - tangent));
        arc(hull, 2 * (corners + 1), lastCorners, x[1], y[1], radius[1], along - tangent, 2 * tangent);
        return hull;
    }

    private static void arc(double[] hull, int at, int corners, double x, double y, double radius, double from, double angle) {
        double ahead = radius * Math.cos(from);
        double down = radius * Math.sin(from);
        double cos = Math.cos(angle / corners);
        double sin = Math.sin(angle / corners);
        for (int corner = 0; corner <= corners; corner++) {
            hull[at + 2 * corner] = x + ahead;
            hull[at + 2 * corner + 1] = y + down;
            double next = ahead * cos - down * sin;
            down = ahead * sin + down * cos;
            ahead = next;
        }
    }

    /// The convex hull of points: they are sorted, and each half of the hull turns in one direction only.
    private static double[] points(double[] x, double[] y) {
        Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(index -> x[index]).thenComparingDouble(index -> y[index]));
        int[] hull = new int[2 * x.length];
        int size = 0;
        for (int half = 0; half < 2; half++) {
            int start = size;
            for (int step = 0; step < order.length; step++) {
                int next = order[half == 0 ? step : order.length - 1 - step];
                while (size >= start + 2 && turn(x, y, hull[size - 2], hull[size - 1], next) <= 0) {
                    size--;
                }
                hull[size++] = next;
            }
            // The last one begins the other half.
            size--;
        }
        double[] polygon = new double[2 * size];
        for (int index = 0; index < size; index++) {
            polygon[2 * index] = x[hull[index]];
            polygon[2 * index + 1] = y[hull[index]];
        }
        return polygon;
    }

    private static double turn(double[] x, double[] y, int from, int by, int to) {
        return (x[by] - x[from]) * (y[to] - y[from]) - (y[by] - y[from]) * (x[to] - x[from]);
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
