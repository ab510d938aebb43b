package pumpwise.figure.equipment;

import java.util.List;
import pumpwise.figure.body.ArmBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Ball;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Hull;
import pumpwise.figure.shape.Layers;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Draws barbells, dumbbells, and kettlebells.
final class FreeWeights {

    private static final double HALF_BAR = 60;
    private static final double PLATE = 15.5;
    private static final int HEXAGON = 6;
    private static final double DUMBBELL_ON_LAP = 2;
    private static final double BAR_ON_LAP = 3.4;
    private static final double BELOW_HANDS = 9;
    private static final double GLASS = 0.5;

    /// The height of a carriage, which is seen above and below the plate.
    private static final double CARRIAGE = 42;

    private final Solids solids;
    private final Camera camera;
    private final Skeleton body;

    FreeWeights(Solids solids, Skeleton body) {
        this.solids = solids;
        this.body = body;
        camera = solids.camera();
    }

    void barbell(Prop.Barbell barbell) {
        boolean isOnLap = barbell.on() == Prop.Held.LAP;
        Vector middle = isOnLap ? body.onLap(BAR_ON_LAP) : body.betweenHands();
        Vector near = middle.plus(0, 0, HALF_BAR);
        Vector far = middle.plus(0, 0, -HALF_BAR);
        Tint steel = Tint.of(Role.STEEL);
        if (barbell.rack()) {
            rail(far, camera.depth(far) - 8, camera.depth(far) > camera.depth(near));
            rail(near, camera.depth(near) - 8, camera.depth(near) > camera.depth(far));
        }
        solids.wire(camera.depth(far) - 1, 2.8, steel, far.plus(0, 0, -11), far);
        solids.plate(far, PLATE, camera.depth(far));
        solids.tube(camera.depth(middle), 2.8, steel, far.plus(0, 0, 3), near.plus(0, 0, -3));
        solids.plate(near, PLATE, camera.depth(near));
        solids.wire(camera.depth(near) + 1, 2.8, steel, near, near.plus(0, 0, 11));
        if (isOnLap) {
            solids.roll(middle, Rotation.NONE.right(), 17, 4.4, camera.depth(middle) + 0.2);
        }
    }

    /// An upright that a Smith machine's bar runs on, with the carriage. The body is seen through the near one.
    private void rail(Vector end, double depth, boolean isNear) {
        Vector at = new Vector(end.x(), 0, end.z() - Math.signum(end.z()) * 8);
        solids.box(at.plus(0, 2, 0), new Vector(46, 4, 8), Finish.FRAME, 1, depth - 0.3);
        if (isNear) {
            solids.wire(depth - 0.2, 5, Tint.clear(Role.FRAME, GLASS), at.plus(0, 4, 0), at.plus(0, 122, 0));
        } else {
            solids.box(at.plus(0, 62, 0), new Vector(5, 124, 5), Finish.FRAME, 1, depth - 0.2);
        }
        solids.box(new Vector(at.x(), end.y(), at.z()), new Vector(9, CARRIAGE, 8), Finish.STEEL, 1, depth - 0.1);
    }

    void dumbbell(Prop.Dumbbell dumbbell) {
        Vector axis =
                switch (dumbbell.along()) {
                    case X -> Rotation.NONE.front();
                    case Y -> Rotation.NONE.up();
                    case Z -> Rotation.NONE.right();
                };
        switch (dumbbell.on()) {
            case LAP -> {
                Vector middle = body.onLap(DUMBBELL_ON_LAP);
                double hands = Math.max(handDepth(body.rightArm()), handDepth(body.leftArm()));
                // The near head is outside the hand.
                dumbbell(middle, axis, 15, 7.2, camera.depth(middle), hands + 1);
            }
            case BETWEEN_HANDS -> {
                double hands = Math.max(handDepth(body.rightArm()), handDepth(body.leftArm()));
                // An upright one hangs from its upper head.
                Vector middle = dumbbell.along() == Prop.Axis.Y ? body.betweenHands().plus(0, -BELOW_HANDS, 0) : body.betweenHands();
                dumbbell(middle, axis, 11, 7.8, hands - 0.7, hands - 0.6);
            }
            case HANDS, RIGHT_HAND, LEFT_HAND -> {
                for (Side side : Side.values()) {
                    boolean isHeld = dumbbell.on() == Prop.Held.HANDS
                            || (dumbbell.on() == Prop.Held.RIGHT_HAND) == (side == Side.RIGHT);
                    if (isHeld) {
                        ArmBones arm = body.arm(side);
                        dumbbell(arm.grip(), axis, 11.5, 6, handDepth(arm) - 1, handDepth(arm) + 0.4);
                    }
                }
            }
        }
    }

    private double handDepth(ArmBones arm) {
        return camera.depth(arm.elbow().toward(arm.wrist(), 0.6)) - 0.05;
    }

    /// Two heads of six corners and a grip. The hand is painted between the far head and the near one.
    ///
    /// @param nearDepth the depth of the near head if the dumbbell is seen from its end
    private void dumbbell(Vector middle, Vector axis, double half, double radius, double depth, double nearDepth) {
        Vector one = middle.plus(axis.times(half));
        Vector other = middle.plus(axis.times(-half));
        boolean isNear = camera.depth(one) >= camera.depth(other);
        Vector near = isNear ? one : other;
        Vector far = isNear ? other : one;
        solids.disc(far, axis, radius, 8.5, HEXAGON, 0, depth - 0.3);
        solids.wire(depth - 0.2, 3.4, Tint.of(Role.STEEL), far, near);
        boolean isEndOn = Math.abs(camera.depth(axis)) > 0.8;
        solids.disc(near, axis, radius, 8.5, HEXAGON, 0, isEndOn ? nearDepth : depth - 0.1);
    }

    /// A ball with a flat foot, and a handle of two horns and a grip.
    void kettlebell() {
        Vector grip = body.betweenHands();
        Vector down = body.rightArm().fore().up().plus(body.leftArm().fore().up()).times(-1).unit();
        Vector aside = down.cross(camera.toward()).unit();
        Vector middle = grip.plus(down.times(17));
        double depth = camera.depth(grip) + 1;
        Vector left = aside.times(-6.4);
        Vector right = aside.times(6.4);
        Vector horns = grip.plus(down.times(11));
        Vector upper = grip.plus(down.times(0.8));
        solids.tube(
                depth - 3, 3.4, Tint.of(Role.IRON), horns.plus(left.times(1.1)), upper.plus(left), upper.plus(left.times(0.6)).plus(down.times(-1.4)),
                upper.plus(right.times(0.6)).plus(down.times(-1.4)), upper.plus(right), horns.plus(right.times(1.1)));
        List<Ball> ball = List.of(new Ball(middle, 9.6), new Ball(middle.plus(down.times(4.5)), 6.4));
        List<Ball> halo = List.of(new Ball(middle, 9.6 + Layers.HALO), new Ball(middle.plus(down.times(4.5)), 6.4 + Layers.HALO));
        Vector shine = middle.plus(camera.up().times(3)).plus(camera.right().times(-3.2));
        solids.layers()
                .add(
                        depth,
                        List.of(
                                new Shape.Area(Hull.around(camera, halo), Tint.of(Role.BACKGROUND)),
                                new Shape.Area(Hull.around(camera, ball), Tint.of(Role.IRON)),
                                new Shape.Area(Hull.around(camera, List.of(new Ball(shine, 2.6))), Tint.of(Role.IRON_EDGE))));
    }
}
