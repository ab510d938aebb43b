package pumpwise.figure.body;

import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The bones of a leg.
///
/// @param thigh how the thigh is turned; up points to the hip
/// @param shin how the shin is turned; up points to the knee
/// @param bend of the knee in degrees
/// @param heel how far the heel of a planted foot is raised, so that its toes stay flat; 0 for other feet
/// @param isPlanted whether the foot is on the floor
/// @param flexion of the hip, in degrees
/// @param abduction of the hip
/// @param miss how far the leg does not reach
public record LegBones(
        Side side,
        Vector hip,
        Vector knee,
        Vector ankle,
        Rotation thigh,
        Rotation shin,
        Rotation foot,
        double bend,
        double heel,
        boolean isPlanted,
        double flexion,
        double abduction,
        double miss) {

    /// How far the foot points away from the shin, in degrees.
    public double pointing() {
        Vector front = shin.local(foot.front());
        return Math.toDegrees(Math.atan2(-front.y(), front.x()));
    }

    /// A point of the thigh in its own terms, from the hip joint.
    public Vector onThigh(double front, double up, double outward) {
        return thigh.at(hip, front, up, side.sign() * outward);
    }

    /// A point of the shin in its own terms, from the knee.
    public Vector onShin(double front, double up, double outward) {
        return shin.at(knee, front, up, side.sign() * outward);
    }
}
