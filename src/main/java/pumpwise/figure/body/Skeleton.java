package pumpwise.figure.body;

import pumpwise.figure.pose.BodyPart;
import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The positions of the joints and bones of a body in one pose.
///
/// @param hips the midpoint of the hip joints
/// @param waist the joint of pelvis and chest
/// @param neck the base of the neck
/// @param head the center of the head
/// @param pelvis the rotation of the pelvis
/// @param chest the rotation of the chest
/// @param face the rotation of the head
/// @param lap the fold between belly and thighs
/// @param lapFront the direction away from the lap
/// @param hipsMiss the distance by which the standing legs are too short
public record Skeleton(
        Vector hips,
        Vector waist,
        Vector neck,
        Vector head,
        Rotation pelvis,
        Rotation chest,
        Rotation face,
        LegBones rightLeg,
        LegBones leftLeg,
        Vector lap,
        Vector lapFront,
        ArmBones rightArm,
        ArmBones leftArm,
        double hipsMiss) {

    public LegBones leg(Side side) {
        return side == Side.RIGHT ? rightLeg : leftLeg;
    }

    public ArmBones arm(Side side) {
        return side == Side.RIGHT ? rightArm : leftArm;
    }

    /// The midpoint of the fists.
    public Vector betweenHands() {
        return rightArm.grip().toward(leftArm.grip(), 0.5);
    }

    /// The position of a weight of this radius on the lap.
    public Vector onLap(double radius) {
        return lap.plus(lapFront.times(radius));
    }

    /// A point of the trunk or a leg.
    ///
    /// @param by front, up, and outward in the coordinates of the part
    /// @param side the outward direction for a part of the trunk
    static Vector point(BodyPart on, Vector by, Side side, TrunkBones trunk, Vector lap, Vector lapFront, LegBones right, LegBones left) {
        double outward = side.sign() * by.z();
        return switch (on) {
            case HIPS -> trunk.pelvis().at(trunk.hips(), by.x(), by.y(), outward);
            case CHEST -> trunk.chest().at(trunk.waist(), by.x(), by.y(), outward);
            case LAP -> lap.plus(lapFront.times(by.x())).plus(trunk.pelvis().apply(0, by.y(), outward));
            case RIGHT_THIGH -> right.onThigh(by.x(), by.y(), by.z());
            case LEFT_THIGH -> left.onThigh(by.x(), by.y(), by.z());
            case RIGHT_SHIN -> right.onShin(by.x(), by.y(), by.z());
            case LEFT_SHIN -> left.onShin(by.x(), by.y(), by.z());
        };
    }
}
