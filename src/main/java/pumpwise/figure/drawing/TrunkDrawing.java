package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
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

/// Draws pelvis, top, neck, and head.
final class TrunkDrawing {

    private static final int PIECES = 2;

    /// The levels from the pelvis up to the waist.
    private static final int LEGGINGS = 3 * PIECES + 1;

    private final Skeleton body;
    private final Layers layers;
    private final Camera camera;

    TrunkDrawing(Skeleton body, Layers layers) {
        this.body = body;
        this.layers = layers;
        camera = layers.camera();
    }

    void draw(double bulge, MuscleGlow glow) {
        List<Level> trunk = Level.smooth(
                List.of(
                        pelvis(-0.5, -3, 5, 8.6),
                        pelvis(-0.3, 5, 6.6, 9.2),
                        pelvis(0, 11, 4.8, 8.5),
                        waist(),
                        chest(0.6, 9, 4.8, 8.4),
                        chest(1.3, 17.5, 5.8, 8.9),
                        chest(0.3, 24.5, 6.8, 7.2),
                        chest(-0.6, 28.5, 7, 4.6)),
                PIECES);
        List<Level> top = trunk.subList(LEGGINGS - 1, trunk.size());
        double depth = camera.depth(body.chest().at(body.waist(), 0, 14, 0));
        layers.part(depth, top, Tint.of(Role.TOP));
        pelvis(trunk.subList(0, LEGGINGS), bulge, glow);
        yoke(depth);
        head();
    }

    private Level pelvis(double front, double up, double aside, double radius) {
        return Level.pair(body.hips(), body.pelvis(), front, up, aside, radius);
    }

    private Level chest(double front, double up, double aside, double radius) {
        return Level.pair(body.waist(), body.chest(), front, up, aside, radius);
    }

    /// Between the pelvis and the chest.
    private Level waist() {
        Level below = pelvis(0.3, 16, 3.9, 8);
        Level above = chest(0.3, 1, 3.9, 8);
        List<Ball> balls = new ArrayList<>();
        for (int index = 0; index < 2; index++) {
            balls.add(new Ball(below.balls().get(index).center().toward(above.balls().get(index).center(), 0.5), 8));
        }
        return new Level(balls);
    }

    private void pelvis(List<Level> levels, double bulge, MuscleGlow glow) {
        Outline outline = Hull.of(camera, levels, 0);
        for (Side side : Side.values()) {
            Glutes glutes = Glutes.of(body, body.leg(side));
            outline = outline.with(Hull.of(
                    camera,
                    Level.smooth(
                            List.of(
                                    Level.of(new Ball(glutes.above(), 7.2)),
                                    Level.of(new Ball(glutes.maximus(), 9.2 + bulge)),
                                    Level.one(body.leg(side).hip(), body.leg(side).thigh(), -1.2, -6, 8.4)),
                            PIECES),
                    0));
        }
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Area(Hull.of(camera, levels.subList(0, levels.size() - 1), Layers.HALO), Tint.of(Role.BACKGROUND)));
        shapes.add(new Shape.Area(outline, Tint.of(Role.LEGGINGS)));
        Outline pelvis = outline;
        shapes.addAll(glow.inside(null, () -> pelvis));
        layers.add(camera.depth(body.hips()), shapes);
    }

    /// The shoulders, the straps of the top, and the neck.
    private void yoke(double depth) {
        Rotation chest = body.chest();
        Vector waist = body.waist();
        layers.part(
                depth + 0.1,
                List.of(
                        chest(-0.6, 27.6, 11.8, 4.4),
                        chest(-0.4, 30.6, 5, 4.6),
                        Level.of(Ball.on(body.neck(), body.face(), 0.1, 2.5, 0.1, 4.7), Ball.on(body.neck(), body.face(), 0.1, 2.5, -0.1, 4.7))),
                List.of(),
                Tint.of(Role.SKIN));
        boolean isFront = camera.depth(chest.front()) > 0;
        for (Side side : Side.values()) {
            int sign = side.sign();
            List<Level> strap = List.of(
                    Level.of(Ball.on(waist, chest, isFront ? 6.6 : -5.8, 21, sign * 6.2, 1.9)),
                    Level.of(Ball.on(waist, chest, isFront ? 4.4 : -4.6, 28, sign * 6.9, 1.7)),
                    Level.of(Ball.on(waist, chest, -0.5, 33.2, sign * 7.2, 1.6)));
            layers.part(depth + 0.2, Level.smooth(strap, PIECES), List.of(), Tint.of(Role.TOP));
        }
        List<Level> neck = List.of(
                Level.one(waist, chest, 0.2, 26.5, 4.6),
                Level.one(body.neck(), body.face(), 0.2, 0, 4.7),
                Level.one(body.neck(), body.face(), 1, 8, 4.5));
        layers.part(camera.depth(body.neck()) - 1, Level.smooth(neck, PIECES), List.of(), Tint.pale(Role.SKIN, 0.08));
    }

    /// Hair, a bun, and a face, which is in front of the hair if it faces the viewer.
    private void head() {
        Vector head = body.head();
        Rotation face = body.face();
        double depth = camera.depth(head);
        List<Level> bun = List.of(Level.one(head, face, -5.2, 12.4, 4.5));
        layers.part(depth + camera.depth(face.apply(-8, 7, 0)) * 0.5 - 0.5, bun, Tint.of(Role.HAIR));
        List<Level> hair = List.of(Level.one(head, face, -1.6, 1.8, 9.8), Level.one(head, face, -2.2, -1.2, 9));
        boolean isAway = camera.depth(face.front()) < -0.5;
        layers.part(depth, hair, isAway ? List.of() : hair, Tint.of(Role.HAIR));
        List<Level> skin = Level.smooth(
                List.of(
                        Level.one(head, face, 2.8, 0.8, 7.6),
                        Level.one(head, face, 2.4, -3.4, 6.9),
                        Level.one(head, face, 3.6, -7.6, 4.4)),
                PIECES);
        layers.part(depth + camera.depth(face.apply(3, 0, 0)) + 0.6, skin, List.of(), Tint.of(Role.SKIN));
    }
}
