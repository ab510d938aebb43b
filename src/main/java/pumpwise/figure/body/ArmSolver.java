package pumpwise.figure.body;

import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Calculates the bones of arms.
///
/// @param lap the position of a bar on the lap, for hands that hold it
record ArmSolver(TrunkBones trunk, Vector lap, Vector lapFront, LegBones right, LegBones left) {

    /// The wrist of a leaning palm, in the coordinates of the hand.
    private static final Vector WRIST = new Vector(-5, 3.2, 0);

    private static final double SMALL_MISS = 0.05;

    ArmBones arm(Side side, Arm arm) {
        Vector joint = BodyMeasures.SHOULDER_JOINT;
        Vector shoulder = trunk.chest().at(trunk.waist(), joint.x(), joint.y(), side.sign() * joint.z());
        return switch (arm) {
            case Arm.Free free -> free(side, shoulder, free);
            case Arm.Leaning leaning -> {
                Rotation hand = hand(side, leaning.surface());
                Vector wrist = outward(leaning.palm(), side).plus(hand.apply(WRIST));
                TwoBones bones = between(side, shoulder, wrist, BodyMeasures.FOREARM, leaning.out());
                yield bones(side, shoulder, bones.middle(), bones.end(), bones.first(), bones.second(), hand, bones.bend(), true, true, bones.miss());
            }
            case Arm.Holding holding -> holding(side, shoulder, outward(holding.hand(), side), holding.out(), holding.isOpen());
            case Arm.Resting resting -> holding(
                    side, shoulder, Skeleton.point(resting.on(), resting.by(), side, trunk, lap, lapFront, right, left),
                    resting.out(), resting.isOpen());
        };
    }

    private static Vector outward(Vector point, Side side) {
        return new Vector(point.x(), point.y(), side.sign() * point.z());
    }

    /// The back of a palm points away from the surface, and its fingers point ahead, or up on a wall.
    private Rotation hand(Side side, Arm.Surface surface) {
        return switch (surface) {
            case FLOOR -> trunk.base();
            case WALL -> trunk.base().then(Rotation.aboutRight(90));
            case SIDE_WALL -> trunk.base().then(Rotation.aboutRight(90)).then(Rotation.aboutFront(side.sign() * -90));
        };
    }

    private ArmBones free(Side side, Vector shoulder, Arm.Free arm) {
        Rotation upper = trunk.chest()
                .then(Rotation.aboutRight(arm.shoulder()))
                .then(Rotation.aboutFront(-side.sign() * arm.out()));
        Rotation fore = upper.then(Rotation.aboutRight(arm.elbow()));
        Vector elbow = upper.at(shoulder, 0, -BodyMeasures.UPPER_ARM, 0);
        Vector wrist = fore.at(elbow, 0, -BodyMeasures.FOREARM, 0);
        return bones(side, shoulder, elbow, wrist, upper, fore, fore, arm.elbow(), arm.isOpen(), false, 0);
    }

    private ArmBones holding(Side side, Vector shoulder, Vector grip, double out, boolean isOpen) {
        TwoBones bones = between(side, shoulder, grip, BodyMeasures.FOREARM + BodyMeasures.GRIP, out);
        Vector wrist = bones.second().at(bones.middle(), 0, -BodyMeasures.FOREARM, 0);
        return bones(
                side, shoulder, bones.middle(), wrist, bones.first(), bones.second(), bones.second(), bones.bend(), isOpen, false,
                bones.miss());
    }

    private TwoBones between(Side side, Vector shoulder, Vector end, double length, double out) {
        return TwoBones.between(shoulder, end, BodyMeasures.UPPER_ARM, length, trunk.chest().right(), side, out, true);
    }

    private ArmBones bones(
            Side side, Vector shoulder, Vector elbow, Vector wrist, Rotation upper, Rotation fore, Rotation hand, double bend,
            boolean isOpen, boolean isLeaning, double miss) {
        Vector down = trunk.chest().local(upper.up().times(-1));
        return new ArmBones(
                side, shoulder, elbow, wrist, fore.at(wrist, 0, -BodyMeasures.GRIP, 0), upper, fore, hand, bend, isOpen, isLeaning,
                Math.toDegrees(Math.atan2(down.x(), -down.y())),
                Math.toDegrees(Math.asin(Math.clamp(side.sign() * down.z(), -1, 1))),
                miss > SMALL_MISS ? miss : 0);
    }
}
