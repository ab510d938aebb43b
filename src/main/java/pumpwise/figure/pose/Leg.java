package pumpwise.figure.pose;

import org.jspecify.annotations.Nullable;
import pumpwise.figure.space.Vector;

/// The pose of a leg. The third coordinate of a point is outward, away from the center of the body, so that left and
/// right have the same numbers. `out` of a leg with a fixed end rotates the knee outward about the line from the hip to
/// the ankle.
public sealed interface Leg {

    /// A leg with its foot on the floor.
    ///
    /// @param foot the point on the floor below the ankle of the flat foot
    /// @param heel degrees raised about the ball; below 0 the toes are raised about the heel
    /// @param toes degrees turned outward
    /// @param knee the bend of the knee if this leg carries the hips; null if it does not
    record Planted(Vector foot, double heel, double toes, double out, @Nullable Double knee) implements Leg {

        private static final double SAME_PLACE = 3;
        private static final double HIGHEST_STEP = 9;
        private static final double STEEPEST_HEEL = 30;

        /// A planted foot that changes its place is lifted in between.
        private Planted step(Planted to, double share) {
            double way = foot.distance(to.foot);
            double lifted = way > SAME_PLACE ? Math.sin(Math.PI * share) : 0;
            return new Planted(
                    foot.toward(to.foot, share).plus(0, lifted * Math.min(HIGHEST_STEP, 3 + way * 0.08), 0),
                    mix(heel, to.heel, share) + lifted * Math.min(STEEPEST_HEEL, way * 0.5),
                    mix(toes, to.toes, share),
                    mix(out, to.out, share),
                    knee == null || to.knee == null ? null : Double.valueOf(mix(knee, to.knee, share)));
        }
    }

    /// A leg with its ankle at a point; the foot follows the shin.
    record Fixed(Vector ankle, double point, double out) implements Leg {}

    /// A leg with its knee on the floor or a cushion and its shin flat behind.
    record Kneeling(Vector knee, double point) implements Leg {}

    /// A leg with its ankle at a point of the other leg.
    ///
    /// @param by front, up, and outward in the coordinates of that part
    record Resting(BodyPart on, Vector by, double point, double out) implements Leg {}

    /// A free leg.
    ///
    /// @param hip degrees of flexion from the line of the pelvis
    /// @param out degrees of abduction
    record Free(double hip, double out, double knee, double point) implements Leg {}

    /// Whether interpolation with another leg is possible.
    default boolean isLike(Leg other) {
        return switch (this) {
            case Planted from -> other instanceof Planted to && (from.knee == null) == (to.knee == null);
            case Resting from -> other instanceof Resting to && from.on == to.on;
            case Fixed _, Kneeling _, Free _ -> getClass() == other.getClass();
        };
    }

    /// The interpolation with another leg.
    default Leg toward(Leg other, double share) {
        return switch (this) {
            case Planted from when other instanceof Planted to -> from.step(to, share);
            case Fixed from when other instanceof Fixed to -> new Fixed(
                    from.ankle.toward(to.ankle, share), mix(from.point, to.point, share), mix(from.out, to.out, share));
            case Kneeling from when other instanceof Kneeling to -> new Kneeling(
                    from.knee.toward(to.knee, share), mix(from.point, to.point, share));
            case Resting from when other instanceof Resting to && from.on == to.on -> new Resting(
                    from.on, from.by.toward(to.by, share), mix(from.point, to.point, share), mix(from.out, to.out, share));
            case Free from when other instanceof Free to -> new Free(
                    mix(from.hip, to.hip, share), mix(from.out, to.out, share), mix(from.knee, to.knee, share), mix(from.point, to.point, share));
            case Planted _, Fixed _, Kneeling _, Resting _, Free _ ->
                throw new IllegalArgumentException("nothing is between " + this + " and " + other);
        };
    }

    /// The leg of the mirrored pose, for the other side.
    default Leg mirrored() {
        return this instanceof Resting resting
                ? new Resting(resting.on.mirrored(), resting.by, resting.point, resting.out)
                : this;
    }

    /// The leg moved by a distance.
    default Leg shifted(double byX, double byOutward) {
        return switch (this) {
            case Planted leg -> new Planted(leg.foot.plus(byX, 0, byOutward), leg.heel, leg.toes, leg.out, leg.knee);
            case Fixed leg -> new Fixed(leg.ankle.plus(byX, 0, byOutward), leg.point, leg.out);
            case Kneeling leg -> new Kneeling(leg.knee.plus(byX, 0, byOutward), leg.point);
            case Resting leg -> leg;
            case Free leg -> leg;
        };
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
