package pumpwise.figure.pose;

import pumpwise.figure.space.Vector;

/// What an arm does. The third number of a point is outward. `out` of an arm with a fixed end swings the elbow outward
/// about the line from the shoulder to the hand: 0 is back, 90 aside.
public sealed interface Arm {

    /// `out` of an arm with a fixed end, where nothing is said.
    double USUAL_OUT = 30;

    /// The arm is free.
    ///
    /// @param shoulder degrees that it is raised forward from hanging along the trunk
    /// @param out degrees that it is raised aside
    /// @param isOpen whether the hand is open, not a fist
    record Free(double shoulder, double out, double elbow, boolean isOpen) implements Arm {}

    /// The middle of the fist is at a point.
    record Holding(Vector hand, double out, boolean isOpen) implements Arm {}

    /// The palm is flat on the floor, or on a wall.
    record Leaning(Vector palm, Surface surface, double out) implements Arm {}

    /// The fist is at a point of the body.
    ///
    /// @param by front, up, and outward in the terms of that part
    record Resting(BodyPart on, Vector by, double out, boolean isOpen) implements Arm {}

    /// What a palm is flat on.
    enum Surface {
        FLOOR,
        /// Ahead of the figure.
        WALL,
        /// Beside the figure.
        SIDE_WALL
    }

    /// Whether there are poses between this arm and another one.
    default boolean isLike(Arm other) {
        return switch (this) {
            case Resting from -> other instanceof Resting to && from.on == to.on;
            case Leaning from -> other instanceof Leaning to && from.surface == to.surface;
            case Free _, Holding _ -> getClass() == other.getClass();
        };
    }

    /// What lies at a share of the way to another arm like this.
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

    /// For the mirror image of a pose, in which the other arm does it.
    default Arm mirrored() {
        return this instanceof Resting resting
                ? new Resting(resting.on.mirrored(), resting.by, resting.out, resting.isOpen)
                : this;
    }

    /// Further on by so much.
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
