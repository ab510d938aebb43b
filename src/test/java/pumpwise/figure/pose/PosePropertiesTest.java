package pumpwise.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import pumpwise.figure.body.BodyMeasures;
import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.space.Vector;

/// Any pose is that of a body.
class PosePropertiesTest {

    private static final double NEVER = 1e-9;

    private static Arbitrary<Double> degrees(double least, double greatest) {
        return Arbitraries.doubles().between(least, greatest);
    }

    private static Arbitrary<Vector> points() {
        return Combinators.combine(degrees(-100, 100), degrees(0, 100), degrees(-60, 60)).as(Vector::new);
    }

    private static Arbitrary<Leg> legs() {
        Arbitrary<Leg> planted = Combinators.combine(points(), degrees(-40, 75), degrees(-20, 60), degrees(-40, 110))
                .as((foot, heel, toes, out) -> new Leg.Planted(foot, heel, toes, out, null));
        Arbitrary<Leg> fixed = Combinators.combine(points(), degrees(-32, 85), degrees(-40, 110)).as(Leg.Fixed::new);
        Arbitrary<Leg> free = Combinators.combine(degrees(-40, 137), degrees(-40, 110), degrees(0, 155), degrees(-32, 85))
                .as(Leg.Free::new);
        return Arbitraries.oneOf(planted, fixed, free);
    }

    private static Arbitrary<Arm> arms() {
        Arbitrary<Arm> free = Combinators.combine(degrees(-65, 185), degrees(-40, 110), degrees(0, 155))
                .as((shoulder, out, elbow) -> new Arm.Free(shoulder, out, elbow, false));
        Arbitrary<Arm> holding = Combinators.combine(points(), degrees(-40, 110)).as((hand, out) -> new Arm.Holding(hand, out, false));
        Arbitrary<Arm> resting = Combinators.combine(Arbitraries.of(BodyPart.class), points(), degrees(-40, 110))
                .as((part, by, out) -> new Arm.Resting(part, by, out, false));
        return Arbitraries.oneOf(free, holding, resting);
    }

    @Provide
    Arbitrary<Pose> poses() {
        Arbitrary<Trunk> trunks = Combinators.combine(
                        degrees(-180, 180), degrees(-180, 180), degrees(-180, 180), degrees(-40, 60), degrees(-70, 70),
                        degrees(-50, 60), degrees(-80, 80))
                .as(Trunk::new);
        Arbitrary<Anchor> anchors =
                points().map(point -> new Anchor.Hips(point.x(), point.y(), point.z()));
        return Combinators.combine(anchors, trunks, legs(), legs(), arms(), arms()).as(Pose::new);
    }

    @Property(tries = 300)
    void bonesKeepTheirLength(@ForAll("poses") Pose pose) {
        Skeleton body = SkeletonSolver.solve(pose);
        for (Side side : Side.values()) {
            assertThat(body.leg(side).hip().distance(body.leg(side).knee())).isCloseTo(BodyMeasures.THIGH, within(NEVER));
            assertThat(body.leg(side).knee().distance(body.leg(side).ankle())).isCloseTo(BodyMeasures.SHIN, within(NEVER));
            assertThat(body.arm(side).shoulder().distance(body.arm(side).elbow())).isCloseTo(BodyMeasures.UPPER_ARM, within(NEVER));
            assertThat(body.arm(side).elbow().distance(body.arm(side).wrist())).isCloseTo(BodyMeasures.FOREARM, within(NEVER));
        }
    }

    @Property(tries = 300)
    void theMirrorImageOfTheMirrorImageIsThePose(@ForAll("poses") Pose pose) {
        assertThat(pose.mirrored().mirrored()).isEqualTo(pose);
    }

    /// Left is where right was, on the other side of the middle.
    @Property(tries = 300)
    void theMirrorImageIsTheBodyOnTheOtherSide(@ForAll("poses") Pose pose) {
        Skeleton body = SkeletonSolver.solve(pose);
        Skeleton mirrored = SkeletonSolver.solve(pose.mirrored());
        for (Side side : Side.values()) {
            assertThat(mirrored(body.leg(side).ankle()).distance(mirrored.leg(side.other()).ankle())).isLessThan(1e-6);
            assertThat(mirrored(body.arm(side).wrist()).distance(mirrored.arm(side.other()).wrist())).isLessThan(1e-6);
        }
    }

    private static Vector mirrored(Vector point) {
        return new Vector(point.x(), point.y(), -point.z());
    }

    @Property(tries = 200)
    void aPoseFurtherOnIsTheSameBodyFurtherOn(
            @ForAll("poses") Pose pose,
            @ForAll @DoubleRange(min = -90, max = 90) double x,
            @ForAll @DoubleRange(min = -90, max = 90) double z) {
        Skeleton body = SkeletonSolver.solve(pose);
        Skeleton shifted = SkeletonSolver.solve(pose.shifted(x, z));
        for (Side side : Side.values()) {
            LegBones leg = body.leg(side);
            assertThat(leg.ankle().plus(x, 0, z).distance(shifted.leg(side).ankle())).isLessThan(1e-6);
        }
        assertThat(body.head().plus(x, 0, z).distance(shifted.head())).isLessThan(1e-6);
    }

    @Property(tries = 200)
    void betweenTwoPosesAreTheirEnds(@ForAll("poses") Pose pose) {
        Pose other = new Pose(
                new Anchor.Hips(3.0, 80.0, 0), Trunk.UPRIGHT, pose.rightLeg(), pose.leftLeg(), pose.rightArm(), pose.leftArm());
        Skeleton first = SkeletonSolver.solve(pose.toward(other, 0));
        assertThat(first.head().distance(SkeletonSolver.solve(pose).head())).isLessThan(1e-6);
        Skeleton last = SkeletonSolver.solve(pose.toward(other, 1));
        assertThat(last.head().distance(SkeletonSolver.solve(other).head())).isLessThan(1e-6);
    }

    @Test
    void nothingIsBetweenLimbsOfTwoForms() {
        Leg free = new Leg.Free(0, 0, 0, 0);
        Leg fixed = new Leg.Fixed(Vector.ZERO, 0, 0);
        assertThat(free.isLike(fixed)).isFalse();
        assertThatThrownBy(() -> free.toward(fixed, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Anchor.Hips(0, null, 0).isLike(new Anchor.Hips(0, 80.0, 0))).isFalse();
        assertThat(new Anchor.Hips(0, null, 0).isLike(new Anchor.Back(0, 40))).isFalse();
        assertThat(new Arm.Leaning(Vector.ZERO, Arm.Surface.WALL, 0).isLike(new Arm.Leaning(Vector.ZERO, Arm.Surface.FLOOR, 0)))
                .isFalse();
    }

    /// A foot that goes from one place to another is lifted on its way, and one that stays is not.
    @Test
    void aFootThatIsPlantedInTwoPlacesSteps() {
        Leg here = new Leg.Planted(new Vector(0, 0, 10), 0, 0, 0, null);
        Leg there = new Leg.Planted(new Vector(50, 0, 10), 0, 0, 0, null);
        assertThat(here.toward(there, 0.5)).isEqualTo(new Leg.Planted(new Vector(25, 7, 10), 25, 0, 0, null));
        assertThat(here.toward(here, 0.5)).isEqualTo(here);
    }
}
