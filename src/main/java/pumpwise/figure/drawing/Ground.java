package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.Poses;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Vector;

/// Draws the floor, the shadows on it, and marks that move with it when a figure walks.
final class Ground {

    private static final int ROUND = 48;
    private static final double BESIDE = 5;
    private static final double DEEPEST = 42;
    private static final double NEAR_FLOOR = 22;
    private static final double MARKS_APART = 24;
    private static final double LAST_MARK = 52;

    private final Camera camera;
    private final Poses poses;
    private final double middle;
    private final double halfWidth;
    private final double halfHeight;

    /// @param all everything that stands on it
    Ground(Camera camera, Poses poses, Bounds all) {
        this.camera = camera;
        this.poses = poses;
        middle = all.middleX();
        halfWidth = all.width() / 2 + BESIDE;
        halfHeight = Math.clamp(halfWidth, 16, DEEPEST) * Math.max(0.1, camera.flatness()) * 1.35 + 3;
    }

    /// The frame enlarged to contain the floor.
    Bounds framed(Bounds all) {
        return all.with(middle - halfWidth, halfHeight).with(middle + halfWidth, -halfHeight);
    }

    List<Shape> shapes(Skeleton body, double moment) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Area(ellipse(middle, 0, halfWidth, halfHeight), Tint.of(Role.FLOOR)));
        if (poses instanceof Poses.Cycle cycle && cycle.isTravelling()) {
            marks(cycle, moment, shapes);
        }
        for (Side side : Side.values()) {
            shadow(body.leg(side).ankle(), 9, shapes);
            shadow(body.leg(side).knee(), 8, shapes);
            shadow(body.leg(side).hip(), 12, shapes);
            shadow(body.arm(side).grip(), 6, shapes);
        }
        shadow(body.waist(), 14, shapes);
        shadow(body.neck(), 13, shapes);
        return shapes;
    }

    private void shadow(Vector point, double radius, List<Shape> shapes) {
        double share = 1 - point.y() / NEAR_FLOOR;
        if (share > 0) {
            Vector floor = new Vector(point.x(), 0, point.z());
            shapes.add(new Shape.Area(
                    ellipse(camera.x(floor), camera.y(floor), radius * 1.25, radius * Math.max(0.14, camera.flatness())),
                    Tint.clear(Role.SHADOW, Math.min(0.6, share))));
        }
    }

    /// Dots that stay on the floor while the picture moves along.
    private void marks(Poses.Cycle cycle, double moment, List<Shape> shapes) {
        Vector way = new Vector(cycle.travelX(), 0, cycle.travelZ());
        Vector along = way.unit();
        Vector aside = new Vector(-along.z(), 0, along.x());
        double gone = way.length() * cycle.steps() * moment % MARKS_APART;
        for (int index = -3; index <= 3; index++) {
            double at = index * MARKS_APART - gone;
            double share = 1 - Math.abs(at) / LAST_MARK;
            for (int side = -1; side <= 1 && share > 0; side += 2) {
                Vector mark = along.times(at).plus(aside.times(side * 32.0));
                shapes.add(new Shape.Area(
                        ellipse(camera.x(mark), camera.y(mark), 2.6, 2.6 * Math.max(0.25, camera.flatness() * 1.6)),
                        Tint.clear(Role.SHADOW, share)));
            }
        }
    }

    private static Outline ellipse(double x, double y, double halfWidth, double halfHeight) {
        double[] points = new double[2 * ROUND];
        for (int index = 0; index < ROUND; index++) {
            double angle = 2 * Math.PI * index / ROUND;
            points[2 * index] = x + halfWidth * Math.cos(angle);
            points[2 * index + 1] = y + halfHeight * Math.sin(angle);
        }
        return Outline.of(points);
    }
}
