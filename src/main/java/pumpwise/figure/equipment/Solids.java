package pumpwise.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.shape.Ball;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Hull;
import pumpwise.figure.shape.Layers;
import pumpwise.figure.shape.Level;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Draws the boxes, tubes, and discs of equipment.
final class Solids {

    private static final double SEEN = 0.001;
    private static final int ROUND = 32;

    /// Half the thickness of a strip, so that its edge is visible.
    private static final double STRIP = 0.9;

    private final Layers layers;
    private final Camera camera;

    Solids(Layers layers) {
        this.layers = layers;
        camera = layers.camera();
    }

    Camera camera() {
        return camera;
    }

    Layers layers() {
        return layers;
    }

    /// A box.
    ///
    /// @param size its three measures
    /// @param round the radius of its edges
    void box(Vector center, Vector size, Rotation turned, Finish finish, double round, double depth) {
        double x = size.x() / 2 - round;
        double y = size.y() / 2 - round;
        double z = size.z() / 2 - round;
        List<Ball> corners = new ArrayList<>();
        for (int index = 0; index < 8; index++) {
            corners.add(Ball.on(center, turned, (index & 1) == 0 ? -x : x, (index & 2) == 0 ? -y : y, (index & 4) == 0 ? -z : z, round));
        }
        List<Shape> shapes = new ArrayList<>();
        List<Ball> wider = corners.stream().map(ball -> new Ball(ball.center(), ball.radius() + Layers.HALO)).toList();
        shapes.add(new Shape.Area(Hull.around(camera, wider), Tint.of(Role.BACKGROUND)));
        shapes.add(new Shape.Area(Hull.around(camera, corners), Tint.of(finish.side())));
        Vector[] normals = {turned.front(), turned.up(), turned.right()};
        for (int axis = 0; axis < 3; axis++) {
            double facing = camera.depth(normals[axis]);
            if (Math.abs(facing) <= SEEN) {
                continue;
            }
            List<Ball> face = new ArrayList<>();
            for (int index = 0; index < 8; index++) {
                if (((index >> axis & 1) == 1) == facing > 0) {
                    face.add(corners.get(index));
                }
            }
            boolean isTop = Math.abs(normals[axis].y()) > 0.5 && facing > 0;
            boolean isFront = Math.abs(normals[axis].z()) > 0.5;
            Role role = isTop ? finish.top() : isFront ? finish.front() : finish.side();
            if (role != finish.side()) {
                shapes.add(new Shape.Area(Hull.around(camera, face), Tint.of(role)));
            }
        }
        layers.add(depth, shapes);
    }

    /// Weights one above the other, as one area: there are many of them.
    ///
    /// @param size of each
    void stack(List<Vector> centers, Vector size, Rotation turned, double depth) {
        Outline outline = new Outline(List.of());
        for (Vector center : centers) {
            List<Ball> corners = new ArrayList<>();
            for (int index = 0; index < 8; index++) {
                corners.add(Ball.on(
                        center,
                        turned,
                        (index & 1) == 0 ? -size.x() / 2 : size.x() / 2,
                        (index & 2) == 0 ? -size.y() / 2 : size.y() / 2,
                        (index & 4) == 0 ? -size.z() / 2 : size.z() / 2,
                        0.3));
            }
            outline = outline.with(Hull.around(camera, corners));
        }
        layers.add(depth, List.of(new Shape.Area(outline, Tint.of(Role.IRON))));
    }

    void box(Vector center, Vector size, Finish finish, double round, double depth) {
        box(center, size, Rotation.NONE, finish, round, depth);
    }

    /// A tube through points.
    void tube(double depth, double width, Tint tint, Vector... points) {
        layers.part(depth, line(width, points), tint);
    }

    /// A tube without a halo, such as a cable.
    void wire(double depth, double width, Tint tint, Vector... points) {
        layers.part(depth, line(width, points), List.of(), tint);
    }

    private static List<Level> line(double width, Vector... points) {
        List<Level> levels = new ArrayList<>();
        for (Vector point : points) {
            levels.add(Level.of(new Ball(point, width / 2)));
        }
        return levels;
    }

    /// A disc across an axis, such as a plate or the head of a dumbbell.
    ///
    /// @param corners of its rim
    /// @param hub the radius of the hub; 0 for none
    void disc(Vector center, Vector axis, double radius, double thick, int corners, double hub, double depth) {
        Vector toViewer = axis.times(camera.depth(axis) > 0 ? 1 : -1).unit();
        Vector near = center.plus(toViewer.times(thick / 2));
        Vector far = center.plus(toViewer.times(-thick / 2));
        List<Ball> rim = new ArrayList<>(ring(near, toViewer, radius, corners));
        rim.addAll(ring(far, toViewer, radius, corners));
        List<Ball> wider = rim.stream().map(ball -> new Ball(ball.center(), Layers.HALO)).toList();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Area(Hull.around(camera, wider), Tint.of(Role.BACKGROUND)));
        shapes.add(new Shape.Area(Hull.around(camera, rim), Tint.of(Role.IRON_EDGE)));
        shapes.add(new Shape.Area(Hull.around(camera, ring(near, toViewer, radius * 0.94, corners)), Tint.of(Role.IRON)));
        if (hub > 0) {
            shapes.add(new Shape.Area(Hull.around(camera, ring(near, toViewer, radius * 0.66, ROUND)), Tint.of(Role.IRON_EDGE)));
            shapes.add(new Shape.Area(Hull.around(camera, ring(near, toViewer, radius * 0.6, ROUND)), Tint.of(Role.IRON)));
            shapes.add(new Shape.Area(Hull.around(camera, ring(near, toViewer, hub, ROUND)), Tint.of(Role.STEEL)));
        }
        layers.add(depth, shapes);
    }

    void plate(Vector center, double radius, double depth) {
        disc(center, Rotation.NONE.right(), radius, 5, ROUND, 3, depth);
    }

    /// A padded roll.
    void roll(Vector center, Vector axis, double half, double radius, double depth) {
        Vector unit = axis.unit();
        Vector near = center.plus(unit.times(camera.depth(unit) > 0 ? half : -half));
        Vector far = center.plus(unit.times(camera.depth(unit) > 0 ? -half : half));
        List<Ball> rim = new ArrayList<>(ring(near, unit, radius, ROUND));
        rim.addAll(ring(far, unit, radius, ROUND));
        List<Ball> wider = rim.stream().map(ball -> new Ball(ball.center(), Layers.HALO)).toList();
        layers.add(
                depth,
                List.of(
                        new Shape.Area(Hull.around(camera, wider), Tint.of(Role.BACKGROUND)),
                        new Shape.Area(Hull.around(camera, rim), Tint.of(Role.PAD)),
                        new Shape.Area(Hull.around(camera, ring(near, unit, radius, ROUND)), Tint.of(Role.PAD_TOP)),
                        new Shape.Area(Hull.around(camera, ring(near, unit, radius * 0.3, ROUND)), Tint.of(Role.STEEL))));
    }

    private static List<Ball> ring(Vector center, Vector axis, double radius, int corners) {
        Vector unit = axis.unit();
        Vector first = Math.abs(unit.y()) < 0.9 ? unit.cross(Rotation.NONE.up()).unit() : unit.cross(Rotation.NONE.front()).unit();
        Vector second = unit.cross(first);
        List<Ball> ring = new ArrayList<>();
        for (int index = 0; index < corners; index++) {
            double angle = 2 * Math.PI * index / corners;
            ring.add(new Ball(
                    center.plus(first.times(radius * Math.cos(angle))).plus(second.times(radius * Math.sin(angle))), 0));
        }
        return ring;
    }

    /// A strip between two lines of points, as one area.
    Shape strip(List<Vector> points, Vector up, double width, Tint tint) {
        Outline outline = new Outline(List.of());
        for (int index = 0; index + 1 < points.size(); index++) {
            Vector half = up.times(width / 2);
            Vector from = points.get(index);
            Vector to = points.get(index + 1);
            outline = outline.with(Hull.around(
                    camera,
                    List.of(
                            new Ball(from.plus(half), STRIP),
                            new Ball(to.plus(half), STRIP),
                            new Ball(to.minus(half), STRIP),
                            new Ball(from.minus(half), STRIP))));
        }
        return new Shape.Area(outline, tint);
    }
}
