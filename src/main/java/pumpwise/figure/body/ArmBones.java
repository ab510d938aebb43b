package pumpwise.figure.body;

import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The bones of an arm.
///
/// @param grip the center of the fist
/// @param upper the rotation of the upper arm; up points to the shoulder
/// @param fore the rotation of the forearm; up points to the elbow
/// @param hand the rotation of the hand: that of the forearm, unless the palm leans on something
/// @param bend the bend of the elbow in degrees
/// @param isOpen whether the hand is open rather than a fist
/// @param isLeaning whether the palm is flat on something, with the fingers to the hand's front
/// @param flexion of the shoulder, in degrees
/// @param abduction of the shoulder, in degrees
/// @param miss the distance that the arm cannot reach
public record ArmBones(
        Side side,
        Vector shoulder,
        Vector elbow,
        Vector wrist,
        Vector grip,
        Rotation upper,
        Rotation fore,
        Rotation hand,
        double bend,
        boolean isOpen,
        boolean isLeaning,
        double flexion,
        double abduction,
        double miss) {}
