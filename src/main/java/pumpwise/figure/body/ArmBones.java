package pumpwise.figure.body;

import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The bones of an arm.
///
/// @param grip the middle of the fist
/// @param upper how the upper arm is turned; up points to the shoulder
/// @param fore how the forearm is turned; up points to the elbow
/// @param hand how the hand is turned: like the forearm, unless its palm leans on something
/// @param bend of the elbow in degrees
/// @param isOpen whether the hand is open, not a fist
/// @param isLeaning whether the palm is flat on something, with the fingers to the hand's front
/// @param flexion of the shoulder, in degrees
/// @param abduction of the shoulder
/// @param miss how far the arm does not reach
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
