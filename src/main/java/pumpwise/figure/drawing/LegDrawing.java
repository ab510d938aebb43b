package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.body.LegBones;
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

/// Draws a leg: thigh, shin, and shoe.
final class LegDrawing {

    private static final int PIECES = 2;
    private static final double STEEPEST_TOES = 66;
    private static final double SEAM = 0.3;

    private final LegBones leg;
    private final Layers layers;
    private final Camera camera;
    private final double pale;

    /// @param pale the share of the background color for the far leg
    LegDrawing(LegBones leg, Layers layers, double pale) {
        this.leg = leg;
        this.layers = layers;
        this.pale = pale;
        camera = layers.camera();
    }

    /// @param bulge the thickness of the working glute
    void draw(Glutes glutes, double bulge, MuscleGlow glow) {
        thigh(glutes, bulge, glow);
        List<Level> shin = Level.smooth(
                List.of(
                        Level.one(leg.knee(), leg.shin(), 0.2, 0, 5.4),
                        Level.one(leg.knee(), leg.shin(), -1.5, -10, 5.4),
                        Level.one(leg.knee(), leg.shin(), -1.1, -21, 4.5),
                        Level.one(leg.knee(), leg.shin(), -0.1, -33, 3.4),
                        Level.one(leg.ankle(), leg.shin(), 0, 2, 3.1)),
                PIECES);
        double depth = camera.depth(leg.knee().toward(leg.ankle(), 0.5));
        layers.part(depth, shin, shin.subList(1, shin.size() - 1), Tint.pale(Role.LEGGINGS, pale));
        shoe(shin.subList(shin.size() - 2, shin.size()));
    }

    private void thigh(Glutes glutes, double bulge, MuscleGlow glow) {
        List<Level> thigh = Level.smooth(
                List.of(
                        Level.one(leg.hip(), leg.thigh(), -0.6, -2, 8.9),
                        Level.one(leg.hip(), leg.thigh(), 0.2, -11, 8.7),
                        Level.one(leg.hip(), leg.thigh(), 0.5, -24, 7.3),
                        Level.one(leg.hip(), leg.thigh(), 0.3, -35, 6),
                        Level.one(leg.knee(), leg.thigh(), 0.2, 0, 5.5)),
                PIECES);
        List<Level> rump = List.of(
                Level.of(new Ball(glutes.maximus(), 9.2 + bulge)),
                Level.one(leg.hip(), leg.thigh(), -1.6, -11, 8.1),
                Level.one(leg.hip(), leg.thigh(), 0, -19, 7.4));
        Outline outline = Hull.of(camera, thigh, 0).with(Hull.of(camera, rump, 0));
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Area(Hull.of(camera, thigh.subList(3, thigh.size() - 1), Layers.HALO), Tint.of(Role.BACKGROUND)));
        shapes.add(new Shape.Area(outline, Tint.pale(Role.LEGGINGS, pale)));
        // A little beyond the edge, so that no line shows where the thigh meets the glow of the pelvis.
        shapes.addAll(glow.inside(leg.side(), () -> Hull.of(camera, thigh, SEAM).with(Hull.of(camera, rump, SEAM))));
        layers.add(camera.depth(leg.hip().toward(leg.knee(), 0.55)), shapes);
    }

    /// A shoe with a sole that is recognizable from the front and from behind too. The toes stay flat when the heel is
    /// raised.
    ///
    /// @param end of the shin, which goes into the shoe without a gap
    private void shoe(List<Level> end) {
        Vector ankle = leg.ankle();
        Rotation foot = leg.foot();
        List<Level> upper = List.of(
                Level.pair(ankle, foot, -0.4, -0.6, 0.5, 3.2),
                Level.pair(ankle, foot, -2.2, -3.6, 0.7, 3.2),
                Level.pair(ankle, foot, 5.2, -3.9, 1.1, 2.9),
                Level.pair(ankle, foot, 11, -4.7, 1.6, 2.4));
        Rotation toes = leg.heel() > 0 ? foot.then(Rotation.aboutRight(Math.min(leg.heel(), STEEPEST_TOES))) : foot;
        Vector ball = foot.at(ankle, 11, -4.7, 0);
        List<Level> toe = List.of(
                Level.pair(ball, toes, 0, 0, 1.6, 2.4), Level.pair(ball, toes, 4.6, -0.7, 1.2, 1.9));
        List<Level> sole = List.of(
                Level.pair(ankle, foot, -3.6, -6.5, 1.5, 1.05),
                Level.pair(ankle, foot, 3.5, -6.5, 1.7, 1.05),
                Level.pair(ankle, foot, 11, -6.5, 2.4, 1.05));
        List<Level> front = List.of(
                Level.pair(ball, toes, 0, -1.8, 2.4, 1.05), Level.pair(ball, toes, 5.2, -1.8, 1.5, 1.05));
        Outline halo = Hull.of(camera, upper.subList(1, 4), Layers.HALO)
                .with(Hull.of(camera, toe, Layers.HALO))
                .with(Hull.of(camera, sole, Layers.HALO));
        layers.add(
                camera.depth(foot.at(ankle, 5, -4, 0)) + 0.1,
                List.of(
                        new Shape.Area(halo, Tint.of(Role.BACKGROUND)),
                        new Shape.Area(Hull.of(camera, end, 0), Tint.pale(Role.LEGGINGS, pale)),
                        new Shape.Area(Hull.of(camera, sole, 0).with(Hull.of(camera, front, 0)), Tint.pale(Role.SOLE, pale)),
                        new Shape.Area(Hull.of(camera, upper, 0).with(Hull.of(camera, toe, 0)), Tint.pale(Role.SHOE, pale))));
    }
}
