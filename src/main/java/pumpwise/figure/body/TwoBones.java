package pumpwise.figure.body;

import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Two bones with a hinge between them, from a joint to a fixed end: a leg with its knee, or an arm with its elbow.
///
/// @param middle the hinge
/// @param end the reached end
/// @param first the rotation of the first bone; it points down from its joint
/// @param second the rotation of the second bone
/// @param bend of the hinge in degrees; 0 is straight
/// @param miss the distance between the reached and the requested end, because the bones are too long or too short
record TwoBones(Vector middle, Vector end, Rotation first, Rotation second, double bend, double miss) {

    private static final double NEVER_FOLDED = 0.5;
    private static final double NEVER_STRAIGHT = 0.02;

    /// @param start the joint of the first bone
    /// @param end the requested end of the second bone
    /// @param right the right of the part that the limb belongs to, about which the hinge turns
    /// @param out the outward rotation of the hinge, in degrees
    /// @param isElbow whether the hinge points back like an elbow, rather than ahead like a knee
    static TwoBones between(
            Vector start, Vector end, double firstLength, double secondLength, Vector right, Side side, double out, boolean isElbow) {
        Vector line = end.minus(start).unit();
        double wanted = end.distance(start);
        double length = Math.clamp(
                wanted, Math.abs(firstLength - secondLength) + NEVER_FOLDED, firstLength + secondLength - NEVER_STRAIGHT);
        Vector ahead = right.cross(line).unit().times(isElbow ? -1 : 1);
        Vector aside = right.across(line).unit().times(side.sign());
        double angle = Math.toRadians(out);
        Vector bulge = ahead.times(Math.cos(angle)).plus(aside.times(Math.sin(angle)));
        double cos = Math.clamp(
                (firstLength * firstLength + length * length - secondLength * secondLength) / (2 * firstLength * length), -1, 1);
        Vector middle = start.plus(line.times(firstLength * cos)).plus(bulge.times(firstLength * Math.sqrt(1 - cos * cos)));
        Vector reached = start.plus(line.times(length));
        Vector firstUp = start.minus(middle).unit();
        Vector secondUp = middle.minus(reached).unit();
        Vector hinge = (isElbow ? bulge.times(-1) : bulge).cross(line.times(-1)).unit();
        return new TwoBones(
                middle,
                reached,
                new Rotation(firstUp.cross(hinge), firstUp, hinge),
                new Rotation(secondUp.cross(hinge), secondUp, hinge),
                Math.toDegrees(Math.acos(Math.clamp(firstUp.dot(secondUp), -1, 1))),
                Math.abs(wanted - length));
    }
}
