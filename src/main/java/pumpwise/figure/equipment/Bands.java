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
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Vector;

/// Draws elastic bands.
final class Bands {

    private static final int CORNERS = 12;
    private static final double WIDTH = 5.4;
    private static final double LONG_WIDTH = 3.4;
    private static final double BEFORE = 6;

    private final Solids solids;
    private final Camera camera;
    private final Skeleton body;

    Bands(Solids solids, Skeleton body) {
        this.solids = solids;
        this.body = body;
        camera = solids.camera();
    }

    /// A band around both legs: around the outside of each, and straight in between. Its far wall is behind the legs,
    /// and its near wall in front of them.
    void mini(Prop.Band band) {
        boolean isAtKnees = band.on() == Prop.Around.KNEES;
        double radius = isAtKnees ? 6.9 : 4.5;
        Vector right = around(body.rightLeg(), isAtKnees);
        Vector left = around(body.leftLeg(), isAtKnees);
        Vector across = right.minus(left).unit();
        Vector legs = isAtKnees
                ? body.rightLeg().thigh().up().plus(body.leftLeg().thigh().up())
                : body.rightLeg().shin().up().plus(body.leftLeg().shin().up());
        Vector up = legs.across(across).unit();
        Vector ahead = up.cross(across);
        boolean isRightNear = camera.depth(right) >= camera.depth(left);
        List<Vector> around = arc(isRightNear ? right : left, across, ahead, radius, isRightNear ? -90 : 90);
        List<Vector> rest = new ArrayList<>(List.of(around.getLast()));
        rest.addAll(arc(isRightNear ? left : right, across, ahead, radius, isRightNear ? 90 : -90));
        rest.add(around.getFirst());
        double near = Math.max(camera.depth(right), camera.depth(left));
        double far = Math.min(camera.depth(right), camera.depth(left));
        // Seen from ahead or behind, what is between the legs is before both. Seen from the side it is behind the near one,
        // and at the back of the legs behind both.
        double facing = Math.clamp(2 * Math.abs(camera.depth(ahead)) - 0.5, 0, 1);
        double aside = camera.depth(ahead) > 0 ? (near + far) / 2 + BEFORE : far - BEFORE;
        double between = aside + (near + BEFORE - aside) * facing;
        Tint inside = Tint.pale(Role.BAND, 0.35);
        solids.layers().add(far - 9, walls(around, up, false, inside));
        solids.layers().add(far - 9, walls(rest, up, false, inside));
        solids.layers().add(between, walls(rest, up, true, Tint.of(Role.BAND)));
        solids.layers().add(near + BEFORE, walls(around, up, true, Tint.of(Role.BAND)));
    }

    private static Vector around(LegBones leg, boolean isAtKnees) {
        return isAtKnees ? leg.onThigh(0.2, -36.5, 0) : leg.onShin(0, -35.5, 0);
    }

    private static List<Vector> arc(Vector center, Vector across, Vector ahead, double radius, double from) {
        List<Vector> points = new ArrayList<>();
        for (int corner = 0; corner <= CORNERS; corner++) {
            double angle = Math.toRadians(from + 180.0 * corner / CORNERS);
            points.add(center.plus(across.times(radius * Math.cos(angle))).plus(ahead.times(radius * Math.sin(angle))));
        }
        return points;
    }

    /// The parts of a line around the legs that show their outside, or those that show their inside.
    private List<Shape> walls(List<Vector> line, Vector up, boolean isOutside, Tint tint) {
        List<Shape> shapes = new ArrayList<>();
        for (int index = 0; index + 1 < line.size(); index++) {
            Vector along = line.get(index + 1).minus(line.get(index)).unit();
            if (camera.depth(along.cross(up)) > 0 == isOutside) {
                shapes.add(solids.strip(line.subList(index, index + 2), up, WIDTH, tint));
            }
        }
        return shapes;
    }

    /// A long band: under the feet, up the front to the hands, and around the neck.
    void loop() {
        Tint tint = Tint.of(Role.BAND);
        List<Vector> behind = new ArrayList<>();
        for (Side side : Side.values()) {
            ArmBones arm = body.arm(side);
            LegBones leg = body.leg(side);
            double aside = -side.sign() * 6.4;
            Vector top = body.chest().at(arm.shoulder(), 1.5, 7.4, aside);
            Vector back = body.chest().at(arm.shoulder(), -6, 4.6, aside * 1.3);
            Vector foot = leg.foot().at(leg.ankle(), 4, -6.6, 0);
            boolean isNear = camera.depth(arm.shoulder()) > camera.depth(body.waist());
            double depth = camera.depth(arm.shoulder()) + (isNear ? 4 : -14);
            solids.tube(depth, LONG_WIDTH, tint, back, top, arm.grip(), foot);
            behind.add(back);
        }
        boolean isSeenFromAhead = camera.depth(body.chest().front()) > 0;
        solids.tube(
                camera.depth(body.neck()) + (isSeenFromAhead ? -1.5 : 4), LONG_WIDTH, tint, behind.getFirst(),
                body.chest().at(body.neck(), -7.4, 1.5, 0), behind.getLast());
    }
}
