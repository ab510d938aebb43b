package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.Poses;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Side;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.space.Vector;

/// The arrow in a still picture that shows the direction of a foot or of the steps, or how far the hips move.
final class Arrow {

    private static final double BESIDE = 10;
    private static final double LEAST_WAY = 30;
    private static final double MOVED = 30;

    /// A step onto a box is clear without an arrow.
    private static final double CLIMB = 20;
    private static final double CIRCLE = 13;
    private static final int MOMENTS = 12;
    private static final double CHEVRON_AT = 50;

    /// Below the feet in the picture, so that no shoe is crossed.
    private static final double BELOW_FEET = 12;

    /// Hips on a bench that rise less than this have a mark of their range.
    private static final double SHORT_RANGE = 20;
    private static final double BELOW_HIPS = 17;
    private static final double RANGE = 17;

    private final Camera camera;
    private final Strokes strokes = new Strokes();

    /// The way up, for a still at the peak; null if the arrow is the same at both ends.
    private @Nullable Strokes wayUp;

    /// @param startsHigh whether a rep starts at its peak, by lowering
    Arrow(Poses poses, Camera camera, boolean startsHigh) {
        this.camera = camera;
        switch (poses) {
            case Poses.Cycle cycle when cycle.isTravelling() -> chevrons(cycle);
            case Poses.Cycle cycle when cycle.isMirrored() -> {}
            case Poses.Cycle cycle -> circle(cycle);
            case Poses.Repetition repetition when isShort(repetition) -> range(repetition);
            case Poses.Repetition repetition -> way(repetition, startsHigh);
        }
    }

    private static boolean isShort(Poses.Repetition repetition) {
        return repetition.low().anchor() instanceof Anchor.Back && risen(repetition) < SHORT_RANGE;
    }

    /// How far the hips rise.
    private static double risen(Poses.Repetition repetition) {
        return SkeletonSolver.solve(repetition.at(1)).hips().y() - SkeletonSolver.solve(repetition.at(0)).hips().y();
    }

    /// A double arrow below the hips.
    private void range(Poses.Repetition repetition) {
        Vector hips = SkeletonSolver.solve(repetition.at(0)).hips();
        double x = camera.x(hips) + 8;
        double top = camera.y(hips) + BELOW_HIPS;
        double bottom = top + RANGE;
        strokes.line(List.of(new double[] {x, top}, new double[] {x, bottom}));
        strokes.head(x, top, 0, -1);
        strokes.head(x, bottom, 0, 1);
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
        draw(strokes, points, 0, 0);
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
            strokes.head(x / length * at, y / length * at + 4, x / length, y / length);
        }
    }

    /// An arrow along the path of the moving foot, if a leg moves far.
    private void way(Poses.Repetition repetition, boolean startsHigh) {
        double longest = LEAST_WAY;
        List<double[]> way = List.of();
        boolean isFree = false;
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
                isFree = repetition.low().leg(side) instanceof Leg.Free;
            }
        }
        if (!way.isEmpty()) {
            Skeleton body = SkeletonSolver.solve(repetition.at(0.5));
            beside(strokes, way, body);
            if (isFree && startsHigh) {
                wayUp = new Strokes();
                beside(wayUp, way.reversed(), body);
            }
        }
    }

    /// A step is shown on the floor in front of the feet.
    private static List<double[]> onFloor(List<double[]> points) {
        double floor = points.stream().mapToDouble(point -> point[1]).max().orElse(0);
        return curve(
                new double[] {points.getFirst()[0], floor + BELOW_FEET}, new double[] {points.getLast()[0], floor + BELOW_FEET}, new double[] {0, 0});
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

    private void beside(Strokes drawn, List<double[]> way, Skeleton body) {
        double[] first = way.getFirst();
        double[] last = way.getLast();
        double length = Math.max(1, Math.hypot(last[0] - first[0], last[1] - first[1]));
        double aside = -(last[1] - first[1]) / length;
        double down = (last[0] - first[0]) / length;
        double[] middle = way.get(way.size() / 2);
        boolean isInward = (middle[0] - camera.x(body.hips())) * aside + (middle[1] - camera.y(body.hips())) * down < 0;
        double offset = isInward ? -BESIDE : BESIDE;
        draw(drawn, way, aside * offset, down * offset);
    }

    /// Draws a line through points, with a head at its end.
    private static void draw(Strokes drawn, List<double[]> way, double right, double down) {
        drawn.line(way.stream().map(point -> new double[] {point[0] + right, point[1] + down}).toList());
        double[] last = way.getLast();
        double[] before = way.get(way.size() - 3);
        double end = Math.max(0.1, Math.hypot(last[0] - before[0], last[1] - before[1]));
        drawn.head(last[0] + right, last[1] + down, (last[0] - before[0]) / end, (last[1] - before[1]) / end);
    }

    /// Its bounds at both ends; empty if there is no arrow.
    Bounds bounds() {
        Bounds bounds = Bounds.NOTHING;
        for (double end = 0; end <= 1; end++) {
            for (Shape shape : shapes(end)) {
                bounds = bounds.with(shape.outline().bounds());
            }
        }
        return bounds;
    }

    /// The arrow in a still of this moment. A leg that swings out while the body is lowered comes back on the way to the peak.
    List<Shape> shapes(double moment) {
        return (wayUp != null && moment > 0.5 ? wayUp : strokes).shapes();
    }
}
