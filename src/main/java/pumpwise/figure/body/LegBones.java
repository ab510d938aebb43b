package pumpwise.figure.body;

import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The bones of a leg.
///
/// @param thigh the rotation of the thigh; up points to the hip
/// @param shin the rotation of the shin; up points to the knee
/// @param bend the bend of the knee in degrees
/// @param heel the angle by which the heel of a planted foot is raised while its toes stay flat; 0 for other feet
/// @param isPlanted whether the foot is on the floor
/// @param flexion of the hip, in degrees
/// @param abduction of the hip, in degrees
/// @param miss the distance that the leg cannot reach
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

    /// The angle between foot and shin, in degrees.
    public double pointing() {
        Vector front = shin.local(foot.front());
        return Math.toDegrees(Math.atan2(-front.y(), front.x()));
    }

    /// A point in the coordinates of the thigh, from the hip joint.
    public Vector onThigh(double front, double up, double outward) {
        return thigh.at(hip, front, up, side.sign() * outward);
    }

    /// A point in the coordinates of the shin, from the knee.
    public Vector onShin(double front, double up, double outward) {
        return shin.at(knee, front, up, side.sign() * outward);
    }
}
