package pumpwise.figure.body;

import org.jspecify.annotations.Nullable;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Side;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Calculates the bones of legs.
final class LegSolver {

    private static final double SMALL_MISS = 0.05;

    private final double turn;
    private final Rotation base;

    /// @param turn the turn of the whole body
    /// @param base the same as a rotation
    LegSolver(double turn, Rotation base) {
        this.turn = turn;
        this.base = base;
    }

    /// A support of the hips.
    ///
    /// @param point an ankle or a knee
    /// @param length the distance from there to the hip joint
    record Support(Vector point, double length) {}

    /// The bones below the hip whose position is fixed in space.
    private record Planted(Vector ankle, Rotation foot) {}

    /// The support of the hips by a leg; null if the leg carries no weight.
    @Nullable Support support(Side side, Leg leg) {
        return switch (leg) {
            case Leg.Kneeling kneeling -> new Support(knee(side, kneeling), BodyMeasures.THIGH);
            case Leg.Planted planted when planted.knee() != null -> {
                double cos = Math.cos(Math.toRadians(planted.knee()));
                double length = Math.sqrt(BodyMeasures.THIGH * BodyMeasures.THIGH
                        + BodyMeasures.SHIN * BodyMeasures.SHIN
                        + 2 * BodyMeasures.THIGH * BodyMeasures.SHIN * cos);
                yield new Support(planted(side, planted).ankle, length);
            }
            case Leg.Planted _, Leg.Fixed _, Leg.Resting _, Leg.Free _ -> null;
        };
    }

    private static Vector outward(Vector point, Side side) {
        return new Vector(point.x(), point.y(), side.sign() * point.z());
    }

    private Planted planted(Side side, Leg.Planted leg) {
        Rotation flat = Rotation.aboutUp(-(turn + side.sign() * leg.toes()));
        Rotation foot = flat.then(Rotation.aboutRight(-leg.heel()));
        Vector pivot = leg.heel() >= 0 ? BodyMeasures.BALL : BodyMeasures.HEEL;
        Vector ankle = outward(leg.foot(), side).plus(0, BodyMeasures.ANKLE, 0);
        return new Planted(ankle.plus(flat.apply(pivot)).minus(foot.apply(pivot)), foot);
    }

    private static Vector knee(Side side, Leg.Kneeling leg) {
        return outward(leg.knee(), side).plus(0, BodyMeasures.KNEE, 0);
    }

    /// @param other the other leg, on which this one may rest
    LegBones leg(Side side, Leg leg, TrunkBones trunk, @Nullable LegBones other) {
        Vector hip = trunk.hips().plus(trunk.hipJoint(side));
        return switch (leg) {
            case Leg.Planted planted -> {
                Planted foot = planted(side, planted);
                yield reaching(side, hip, foot.ankle, planted.out(), trunk, foot.foot, 0, planted.heel(), true);
            }
            case Leg.Fixed fixed -> reaching(
                    side, hip, outward(fixed.ankle(), side), fixed.out(), trunk, null, fixed.point(), 0, false);
            case Leg.Resting resting -> {
                if (other == null) {
                    throw new IllegalArgumentException("both legs rest on each other");
                }
                Vector by = resting.by();
                Vector ankle =
                        switch (resting.on()) {
                            case RIGHT_THIGH, LEFT_THIGH -> other.onThigh(by.x(), by.y(), by.z());
                            case RIGHT_SHIN, LEFT_SHIN -> other.onShin(by.x(), by.y(), by.z());
                            case HIPS, CHEST, LAP -> throw new IllegalArgumentException("a foot rests on the other leg");
                        };
                yield reaching(side, hip, ankle, resting.out(), trunk, null, resting.point(), 0, false);
            }
            case Leg.Kneeling kneeling -> kneeling(side, hip, kneeling, trunk);
            case Leg.Free free -> {
                Rotation thigh = trunk.pelvis()
                        .then(Rotation.aboutRight(free.hip()))
                        .then(Rotation.aboutFront(-side.sign() * free.out()));
                Rotation shin = thigh.then(Rotation.aboutRight(-free.knee()));
                Vector knee = thigh.at(hip, 0, -BodyMeasures.THIGH, 0);
                yield bones(
                        side, hip, knee, shin.at(knee, 0, -BodyMeasures.SHIN, 0), thigh, shin, pointed(shin, free.point()), 0,
                        false, trunk, 0);
            }
        };
    }

    private static Rotation pointed(Rotation shin, double point) {
        return shin.then(Rotation.aboutRight(-point));
    }

    private LegBones kneeling(Side side, Vector hip, Leg.Kneeling leg, TrunkBones trunk) {
        Vector knee = knee(side, leg);
        Rotation shin = base.then(Rotation.aboutRight(-90));
        Vector up = hip.minus(knee).unit();
        Vector right = shin.right().across(up).unit();
        return bones(
                side, hip, knee, shin.at(knee, 0, -BodyMeasures.SHIN, 0), new Rotation(up.cross(right), up, right), shin,
                pointed(shin, leg.point()), 0, false, trunk, Math.abs(hip.distance(knee) - BodyMeasures.THIGH));
    }

    private static LegBones reaching(
            Side side, Vector hip, Vector ankle, double out, TrunkBones trunk, @Nullable Rotation foot, double point, double heel,
            boolean isPlanted) {
        TwoBones leg = TwoBones.between(
                hip, ankle, BodyMeasures.THIGH, BodyMeasures.SHIN, trunk.pelvis().right(), side, out, false);
        return bones(
                side, hip, leg.middle(), leg.end(), leg.first(), leg.second(),
                foot == null ? pointed(leg.second(), point) : foot, heel, isPlanted, trunk, leg.miss());
    }

    private static LegBones bones(
            Side side, Vector hip, Vector knee, Vector ankle, Rotation thigh, Rotation shin, Rotation foot, double heel,
            boolean isPlanted, TrunkBones trunk, double miss) {
        Vector down = trunk.pelvis().local(thigh.up().times(-1));
        double bend = Math.toDegrees(Math.acos(Math.clamp(thigh.up().dot(shin.up()), -1, 1)));
        return new LegBones(
                side, hip, knee, ankle, thigh, shin, foot, bend, heel, isPlanted,
                Math.toDegrees(Math.atan2(down.x(), -down.y())),
                Math.toDegrees(Math.asin(Math.clamp(side.sign() * down.z(), -1, 1))),
                miss > SMALL_MISS ? miss : 0);
    }
}
