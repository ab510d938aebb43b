package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.Poses;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Side;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Vector;

/// The arrow in a still picture that shows the direction of a foot or of the steps.
final class Arrow {

    private static final double THIN = 1.1;
    private static final double HEAD = 6.5;
    private static final double BESIDE = 10;
    private static final double LEAST_WAY = 30;
    private static final double MOVED = 30;

    /// A step onto a box is clear without an arrow.
    private static final double CLIMB = 20;
    private static final double CIRCLE = 13;
    private static final int MOMENTS = 12;
    private static final int ROUND = 10;
    private static final double CHEVRON_AT = 50;

    private final Camera camera;
    private final List<double[]> lines = new ArrayList<>();

    /// @param startsHigh whether a rep starts at its peak, by lowering
    Arrow(Poses poses, Camera camera, boolean startsHigh) {
        this.camera = camera;
        switch (poses) {
            case Poses.Cycle cycle when cycle.isTravelling() -> chevrons(cycle);
            case Poses.Cycle cycle when cycle.isMirrored() -> {}
            case Poses.Cycle cycle -> circle(cycle);
            case Poses.Repetition repetition -> way(repetition, startsHigh);
        }
    }

    /// A round arrow beside the path of the knee, which circles.
    private void circle(Poses.Cycle cycle) {
        double middleX = 0;
        double middleY = 0;
        double turned = 0;
        double[] before = knee(cycle, 0);
        double hips = camera.x(SkeletonSolver.solve(cycle.at(0)).hips());
        for (int moment = 1; moment <= MOMENTS; moment++) {
            double[] now = knee(cycle, (double) moment / MOMENTS);
            middleX += now[0] / MOMENTS;
            middleY += now[1] / MOMENTS;
            turned += before[0] * now[1] - before[1] * now[0];
            before = now;
        }
        double way = Math.signum(turned);
        double outward = Math.signum(middleX - hips);
        List<double[]> points = new ArrayList<>();
        for (int moment = 0; moment <= MOMENTS; moment++) {
            double angle = way * Math.toRadians(-60 + 290.0 * moment / MOMENTS);
            points.add(new double[] {
                middleX + outward * (CIRCLE + BESIDE + Math.cos(angle) * CIRCLE), middleY + Math.sin(angle) * CIRCLE
            });
        }
        draw(points, 0, 0);
    }

    private double[] knee(Poses.Cycle cycle, double moment) {
        Vector knee = SkeletonSolver.solve(cycle.at(moment)).leg(Side.RIGHT).knee();
        return new double[] {camera.x(knee), camera.y(knee)};
    }

    /// Two chevrons on the floor, in the direction of the steps.
    private void chevrons(Poses.Cycle cycle) {
        Vector along = new Vector(cycle.travelX(), 0, cycle.travelZ()).unit();
        double x = camera.x(along);
        double y = camera.y(along);
        double length = Math.hypot(x, y);
        double further = Math.abs(cycle.travelX()) > 60 ? 14 : 0;
        for (int index = 0; index < 2; index++) {
            double at = CHEVRON_AT * length + further + 8 * index;
            head(x / length * at, y / length * at + 4, x / length, y / length);
        }
    }

    /// An arrow along the path of the moving foot, if a leg moves far.
    private void way(Poses.Repetition repetition, boolean startsHigh) {
        double longest = LEAST_WAY;
        List<double[]> way = List.of();
        for (Side side : Side.values()) {
            if (!isMoved(repetition, side)) {
                continue;
            }
            List<double[]> points = new ArrayList<>();
            double length = 0;
            for (int moment = 0; moment <= MOMENTS; moment++) {
                double share = 0.12 + 0.76 * moment / MOMENTS;
                Skeleton body = SkeletonSolver.solve(repetition.at(startsHigh ? 1 - share : share));
                Vector ankle = body.leg(side).foot().at(body.leg(side).ankle(), 2, -4, 0);
                double[] point = {camera.x(ankle), camera.y(ankle)};
                if (!points.isEmpty()) {
                    length += Math.hypot(point[0] - points.getLast()[0], point[1] - points.getLast()[1]);
                }
                points.add(point);
            }
            if (length > longest) {
                longest = length;
                way = repetition.low().leg(side) instanceof Leg.Planted ? onFloor(points) : smooth(points);
            }
        }
        if (!way.isEmpty()) {
            beside(way, SkeletonSolver.solve(repetition.at(0.5)));
        }
    }

    /// A step is shown on the floor in front of the feet.
    private static List<double[]> onFloor(List<double[]> points) {
        double floor = points.stream().mapToDouble(point -> point[1]).max().orElse(0);
        return curve(
                new double[] {points.getFirst()[0], floor + 5}, new double[] {points.getLast()[0], floor + 5}, new double[] {0, 0});
    }

    /// A smooth curve near the points: its direction must be clear, not every turn on the way.
    private static List<double[]> smooth(List<double[]> points) {
        double[] first = points.getFirst();
        double[] last = points.getLast();
        double[] middle = points.get(points.size() / 2);
        return curve(
                first, last, new double[] {middle[0] - (first[0] + last[0]) / 2, middle[1] - (first[1] + last[1]) / 2});
    }

    /// A parabola between two points.
    ///
    /// @param bulge from the middle between the points to the middle of the curve
    private static List<double[]> curve(double[] first, double[] last, double[] bulge) {
        List<double[]> points = new ArrayList<>();
        for (int moment = 0; moment <= MOMENTS; moment++) {
            double share = (double) moment / MOMENTS;
            double bend = 4 * share * (1 - share);
            points.add(new double[] {
                first[0] + (last[0] - first[0]) * share + bulge[0] * bend, first[1] + (last[1] - first[1]) * share + bulge[1] * bend
            });
        }
        return points;
    }

    /// Whether a leg moves by itself. A free leg that is carried along has no arrow.
    private static boolean isMoved(Poses.Repetition repetition, Side side) {
        if (repetition.low().leg(side) instanceof Leg.Planted low && repetition.peak().leg(side) instanceof Leg.Planted peak) {
            return Math.abs(low.foot().y() - peak.foot().y()) < CLIMB;
        }
        return !(repetition.low().leg(side) instanceof Leg.Free low)
                || !(repetition.peak().leg(side) instanceof Leg.Free peak)
                || Math.abs(low.hip() - peak.hip()) + Math.abs(low.out() - peak.out()) + Math.abs(low.knee() - peak.knee()) > MOVED;
    }

    private void beside(List<double[]> way, Skeleton body) {
        double[] first = way.getFirst();
        double[] last = way.getLast();
        double length = Math.max(1, Math.hypot(last[0] - first[0], last[1] - first[1]));
        double aside = -(last[1] - first[1]) / length;
        double down = (last[0] - first[0]) / length;
        double[] middle = way.get(way.size() / 2);
        boolean isInward = (middle[0] - camera.x(body.hips())) * aside + (middle[1] - camera.y(body.hips())) * down < 0;
        double offset = isInward ? -BESIDE : BESIDE;
        draw(way, aside * offset, down * offset);
    }

    /// Draws a line through points, with a head at its end.
    private void draw(List<double[]> way, double right, double down) {
        for (int index = 0; index + 1 < way.size(); index++) {
            double[] from = way.get(index);
            double[] to = way.get(index + 1);
            lines.add(new double[] {from[0] + right, from[1] + down, to[0] + right, to[1] + down});
        }
        double[] last = way.getLast();
        double[] before = way.get(way.size() - 3);
        double end = Math.max(0.1, Math.hypot(last[0] - before[0], last[1] - before[1]));
        head(last[0] + right, last[1] + down, (last[0] - before[0]) / end, (last[1] - before[1]) / end);
    }

    private void head(double x, double y, double alongX, double alongY) {
        for (int side = -1; side <= 1; side += 2) {
            lines.add(new double[] {
                x, y, x - HEAD * 0.75 * alongX - side * HEAD * 0.75 * alongY, y - HEAD * 0.75 * alongY + side * HEAD * 0.75 * alongX
            });
        }
    }

    /// Its bounds; empty if there is no arrow.
    Bounds bounds() {
        Bounds bounds = Bounds.NOTHING;
        for (Shape shape : shapes()) {
            bounds = bounds.with(shape.outline().bounds());
        }
        return bounds;
    }

    List<Shape> shapes() {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(new Shape.Area(new Outline(lines.stream().map(Arrow::thick).toList()), Tint.of(Role.ACCENT)));
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
