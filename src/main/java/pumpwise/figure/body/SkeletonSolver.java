package pumpwise.figure.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Vector;

/// Calculates the skeleton of a pose: first what is fixed in space, then the hips, the legs, the lap, and the arms.
public final class SkeletonSolver {

    private final Pose pose;
    private final LegSolver legs;
    private TrunkBones trunk;
    private double hipsMiss;

    private SkeletonSolver(Pose pose) {
        this.pose = pose;
        trunk = TrunkBones.turned(pose.trunk());
        legs = new LegSolver(pose.trunk().turn(), trunk.base());
    }

    /// The skeleton of a pose.
    public static Skeleton solve(Pose pose) {
        return new SkeletonSolver(pose).skeleton();
    }

    private Skeleton skeleton() {
        trunk = trunk.placed(hips());
        boolean rightRests = pose.rightLeg() instanceof Leg.Resting;
        LegBones first = leg(rightRests ? Side.LEFT : Side.RIGHT, null);
        LegBones second = leg(first.side().other(), first);
        LegBones right = rightRests ? second : first;
        LegBones left = rightRests ? first : second;
        // A weight on the lap lies on the straighter leg.
        LegBones straighter = Math.abs(right.flexion()) <= Math.abs(left.flexion()) ? right : left;
        Vector lapFront = trunk.pelvis().front().plus(straighter.thigh().front()).unit();
        Vector lap = trunk.hips().plus(lapFront.times(BodyMeasures.LAP));
        ArmSolver arms = new ArmSolver(trunk, lap, lapFront, right, left);
        return new Skeleton(
                trunk.hips(), trunk.waist(), trunk.neck(), trunk.head(), trunk.pelvis(), trunk.chest(), trunk.face(), right,
                left, lap, lapFront, arms.arm(Side.RIGHT, pose.rightArm()), arms.arm(Side.LEFT, pose.leftArm()), hipsMiss);
    }

    private LegBones leg(Side side, @Nullable LegBones other) {
        return legs.leg(side, pose.leg(side), trunk, other);
    }

    private Vector hips() {
        return switch (pose.anchor()) {
            case Anchor.Back back -> trunk.hipsFor(new Vector(back.x(), back.y(), 0), BodyMeasures.BACK);
            case Anchor.Shoulders on -> trunk.hipsFor(new Vector(on.x(), on.y(), 0), BodyMeasures.SHOULDERS);
            case Anchor.Hips hips when hips.y() != null -> new Vector(hips.x(), hips.y(), hips.z());
            case Anchor.Hips hips -> carried(hips.x(), hips.z());
        };
    }

    /// The hips are as high as the standing or kneeling legs allow: the lower of the two.
    private Vector carried(double x, double z) {
        List<Double> heights = new ArrayList<>();
        for (Side side : Side.values()) {
            LegSolver.Support support = legs.support(side, pose.leg(side));
            if (support == null) {
                continue;
            }
            Vector joint = trunk.hipJoint(side);
            double aheadX = x + joint.x() - support.point().x();
            double aheadZ = z + joint.z() - support.point().z();
            double rise = support.length() * support.length() - aheadX * aheadX - aheadZ * aheadZ;
            if (rise < 0) {
                hipsMiss = Math.sqrt(-rise);
            }
            heights.add(support.point().y() + Math.sqrt(Math.max(0, rise)) - joint.y());
        }
        return new Vector(x, heights.isEmpty() ? 0 : Collections.min(heights), z);
    }
}
