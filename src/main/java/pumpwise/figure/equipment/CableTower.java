package pumpwise.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.body.ArmBones;
import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Draws a cable tower with its weights, its pulley, and the cable to a hand or an ankle.
final class CableTower {

    private static final double HEIGHT = 172;
    private static final double WIDTH = 44;
    private static final double DEPTH = 30;
    private static final int WEIGHTS = 12;
    private static final int LIFTED = 5;
    private static final double BEHIND = -40;
    private static final int PIECES = 8;

    private final Solids solids;
    private final Camera camera;
    private final Prop.Cable cable;
    private final Vector foot;
    private final Rotation turned;
    private final double base;

    CableTower(Solids solids, Prop.Cable cable) {
        this.solids = solids;
        this.cable = cable;
        camera = solids.camera();
        foot = new Vector(cable.x(), 0, cable.z());
        turned = turned(cable.stands());
        base = camera.depth(at(-20, 60, 0)) + BEHIND;
    }

    /// Front points from the tower to the figure.
    private static Rotation turned(Prop.Direction stands) {
        return switch (stands) {
            case FRONT -> Rotation.aboutUp(180);
            case BACK -> Rotation.NONE;
            case LEFT -> Rotation.aboutUp(-90);
            case RIGHT -> Rotation.aboutUp(90);
        };
    }

    private Vector at(double front, double up, double right) {
        return turned.at(foot, front, up, right);
    }

    /// The length of the cable outside the tower.
    static double length(Prop.Cable cable, Skeleton body) {
        return end(cable, body).distance(new Vector(cable.x(), cable.pulley(), cable.z()));
    }

    private static Vector end(Prop.Cable cable, Skeleton body) {
        return switch (cable.to()) {
            case HANDS -> body.betweenHands();
            case RIGHT_ANKLE -> body.rightLeg().onShin(0, -34, 0);
            case LEFT_ANKLE -> body.leftLeg().onShin(0, -34, 0);
        };
    }

    /// @param pulled the length of the cable that is pulled out
    void draw(Skeleton body, double pulled) {
        frame();
        weights(Math.clamp(pulled * 0.6, 0, 60));
        Vector pulley = at(3, cable.pulley(), 0);
        solids.box(at(-5, cable.pulley() + 1, 0), new Vector(13, 5, 5), turned, Finish.IRON, 1, base + 0.8);
        solids.disc(pulley, turned.right(), 5, 3.4, 28, 1.6, base + 1);
        Vector end = end(cable, body);
        Vector out = at(5, cable.pulley() - 3, 0);
        // In pieces, since it may be behind one leg and in front of the other.
        for (int piece = 0; piece < PIECES; piece++) {
            Vector from = out.toward(end, (double) piece / PIECES);
            Vector to = out.toward(end, (piece + 1.0) / PIECES);
            solids.wire(camera.depth(from.toward(to, 0.5)), 1.5, Tint.of(Role.CABLE), from, to);
        }
        switch (cable.to()) {
            case HANDS -> rope(body, out);
            case RIGHT_ANKLE -> strap(body.rightLeg());
            case LEFT_ANKLE -> strap(body.leftLeg());
        }
    }

    private void frame() {
        Vector bottom = new Vector(DEPTH + 14, 5, WIDTH + 4);
        solids.box(at(-19, 2.5, 0), bottom, turned, Finish.FRAME, 1.2, base - 3);
        solids.box(at(-30, HEIGHT / 2, 0), new Vector(6, HEIGHT, WIDTH), turned, Finish.FRAME, 1.2, base - 2.5);
        for (int side = -1; side <= 1; side += 2) {
            double aside = side * (WIDTH / 2 - 2.5);
            boolean isNear = camera.depth(at(0, 0, aside)) > camera.depth(at(0, 0, 0));
            solids.box(at(-10, HEIGHT / 2, aside), new Vector(6, HEIGHT, 5), turned, Finish.FRAME, 1.2, base + (isNear ? -0.5 : -2.2));
        }
        solids.box(at(-10, HEIGHT / 2, 0), new Vector(4, HEIGHT, 4), turned, Finish.STEEL, 1, base - 0.6);
        solids.box(at(-16, HEIGHT - 3, 0), new Vector(DEPTH + 2, 6, WIDTH), turned, Finish.FRAME, 1.2, base);
    }

    /// The raised weights hang on the cable.
    private void weights(double lifted) {
        List<Vector> centers = new ArrayList<>();
        for (int index = 0; index < WEIGHTS; index++) {
            boolean isLifted = index >= WEIGHTS - LIFTED;
            centers.add(at(-19, 9 + index * 5.6 + (isLifted ? lifted : 0), 0));
        }
        solids.stack(centers, new Vector(14, 3.4, WIDTH - 17), turned, base - 1.5);
        Vector top = at(-19, 9 + WEIGHTS * 5.6 - 3 + lifted, 0);
        solids.wire(base - 1.6, 1.4, Tint.of(Role.CABLE), top, at(-19, HEIGHT - 6, 0));
    }

    /// The two ends of a rope in the hands.
    private void rope(Skeleton body, Vector from) {
        for (Side side : Side.values()) {
            ArmBones arm = body.arm(side);
            Vector toTower = from.minus(arm.grip()).unit();
            Vector knot = body.betweenHands().plus(toTower.times(18));
            Vector end = arm.grip().plus(arm.fore().apply(0, -9, 0));
            solids.tube(camera.depth(arm.grip()) - 0.2, 3.4, Tint.of(Role.CABLE), knot, arm.grip(), end);
            solids.tube(camera.depth(arm.grip()) - 0.15, 6.2, Tint.of(Role.IRON), end, end.plus(arm.fore().apply(0, -1, 0)));
        }
    }

    private void strap(LegBones leg) {
        Vector from = leg.onShin(0, -32.5, 0);
        Vector to = leg.onShin(0, -36.5, 0);
        solids.wire(camera.depth(leg.knee().toward(leg.ankle(), 0.5)) + 0.05, 8.8, Tint.of(Role.BAND), from, to);
    }
}
