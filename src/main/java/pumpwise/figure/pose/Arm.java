package pumpwise.figure.pose;

import pumpwise.figure.space.Vector;

/// The pose of an arm. The third coordinate of a point is outward. `out` of an arm with a fixed end rotates the elbow
/// outward about the line from the shoulder to the hand: 0 is back, 90 sideways.
public sealed interface Arm {

    /// The default of `out` for an arm with a fixed end.
    double USUAL_OUT = 30;

    /// A free arm.
    ///
    /// @param shoulder degrees raised forward, from hanging along the trunk
    /// @param out degrees raised sideways
    /// @param isOpen whether the hand is open rather than a fist
    record Free(double shoulder, double out, double elbow, boolean isOpen) implements Arm {}

    /// An arm with its fist at a point.
    record Holding(Vector hand, double out, boolean isOpen) implements Arm {}

    /// An arm with its palm flat on the floor, or on a wall.
    record Leaning(Vector palm, Surface surface, double out) implements Arm {}

    /// An arm with its fist at a point of the body.
    ///
    /// @param by front, up, and outward in the coordinates of that part
    record Resting(BodyPart on, Vector by, double out, boolean isOpen) implements Arm {}

    /// The surface under a palm.
    enum Surface {
        FLOOR,
        /// Ahead of the figure.
        WALL,
        /// To the side of the figure.
        SIDE_WALL
    }

    /// Whether interpolation with another arm is possible.
    default boolean isLike(Arm other) {
        return switch (this) {
            case Resting from -> other instanceof Resting to && from.on == to.on;
            case Leaning from -> other instanceof Leaning to && from.surface == to.surface;
            case Free _, Holding _ -> getClass() == other.getClass();
        };
    }

    /// The interpolation with another arm.
    default Arm toward(Arm other, double share) {
        return switch (this) {
            case Free from when other instanceof Free to -> new Free(
                    mix(from.shoulder, to.shoulder, share), mix(from.out, to.out, share), mix(from.elbow, to.elbow, share), from.isOpen);
            case Holding from when other instanceof Holding to -> new Holding(
                    from.hand.toward(to.hand, share), mix(from.out, to.out, share), from.isOpen);
            case Leaning from when other instanceof Leaning to && from.surface == to.surface -> new Leaning(
                    from.palm.toward(to.palm, share), from.surface, mix(from.out, to.out, share));
            case Resting from when other instanceof Resting to && from.on == to.on -> new Resting(
                    from.on, from.by.toward(to.by, share), mix(from.out, to.out, share), from.isOpen);
            case Free _, Holding _, Leaning _, Resting _ ->
                throw new IllegalArgumentException("nothing is between " + this + " and " + other);
        };
    }

    /// The arm of the mirrored pose, for the other side.
    default Arm mirrored() {
        return this instanceof Resting resting
                ? new Resting(resting.on.mirrored(), resting.by, resting.out, resting.isOpen)
                : this;
    }

    /// The arm moved by a distance.
    default Arm shifted(double byX, double byOutward) {
        return switch (this) {
            case Holding arm -> new Holding(arm.hand.plus(byX, 0, byOutward), arm.out, arm.isOpen);
            case Leaning arm -> new Leaning(arm.palm.plus(byX, 0, byOutward), arm.surface, arm.out);
            case Free arm -> arm;
            case Resting arm -> arm;
        };
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
