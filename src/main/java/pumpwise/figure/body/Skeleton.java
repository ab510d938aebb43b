package pumpwise.figure.body;

import pumpwise.figure.pose.BodyPart;
import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Where the joints and bones of a body are in one pose.
///
/// @param hips the middle between the hip joints
/// @param waist where pelvis and chest meet
/// @param neck the base of the neck
/// @param head the middle of the head
/// @param pelvis how the pelvis is turned
/// @param chest how the chest is turned
/// @param face how the head is turned
/// @param lap the fold between belly and thighs
/// @param lapFront away from it
/// @param hipsMiss how far the legs that stand are too short for the hips to be where they should
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

    /// The middle between the fists.
    public Vector betweenHands() {
        return rightArm.grip().toward(leftArm.grip(), 0.5);
    }

    /// Where a weight of this radius lies on the lap.
    public Vector onLap(double radius) {
        return lap.plus(lapFront.times(radius));
    }

    /// A point of the trunk or a leg.
    ///
    /// @param by front, up, and outward in the terms of the part
    /// @param side which way outward is, for a part of the trunk
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
