package pumpwise.storage.exercise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.figure.Figure;
import pumpwise.figure.FigureCheck;
import pumpwise.figure.Poses;
import pumpwise.figure.body.ArmBones;
import pumpwise.figure.body.BodyMeasures;
import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Side;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.space.Vector;
import pumpwise.storage.exercise.CatalogReader;

/// A body could do what the figures of the catalog do, at every moment of the movement.
class CatalogFiguresTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final int MOMENTS = 40;
    private static final double NEVER = 1e-9;

    static Stream<String> ids() {
        return CATALOG.exercises().stream().map(Exercise::id);
    }

    private static Figure figure(String id) {
        return CATALOG.find(id).orElseThrow().figure().get();
    }

    private static Stream<Skeleton> bodies(String id) {
        Figure figure = figure(id);
        return IntStream.rangeClosed(0, MOMENTS)
                .mapToObj(moment -> SkeletonSolver.solve(figure.poses().at((double) moment / MOMENTS)));
    }

    @Test
    void everyExerciseHasAFigure() {
        assertThat(CATALOG.exercises()).hasSizeGreaterThanOrEqualTo(62).allMatch(exercise -> exercise.figure() != null);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyEndIsReached(String id) {
        assertThat(FigureCheck.outOfReach(figure(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bonesKeepTheirLength(String id) {
        assertThat(bodies(id)).allSatisfy(body -> {
            for (Side side : Side.values()) {
                LegBones leg = body.leg(side);
                ArmBones arm = body.arm(side);
                boolean isKneeling = leg.hip().distance(leg.knee()) != BodyMeasures.THIGH;
                assertThat(leg.hip().distance(leg.knee())).isCloseTo(BodyMeasures.THIGH, within(isKneeling ? 0.3 : NEVER));
                assertThat(leg.knee().distance(leg.ankle())).isCloseTo(BodyMeasures.SHIN, within(NEVER));
                assertThat(arm.shoulder().distance(arm.elbow())).isCloseTo(BodyMeasures.UPPER_ARM, within(NEVER));
                assertThat(arm.elbow().distance(arm.wrist())).isCloseTo(BodyMeasures.FOREARM, within(NEVER));
            }
        });
    }

    /// In degrees; an arm that is raised aside has no meaningful flexion.
    @ParameterizedTest
    @MethodSource("ids")
    void jointsStayWithinTheirLimits(String id) {
        assertThat(bodies(id)).allSatisfy(body -> {
            for (Side side : Side.values()) {
                LegBones leg = body.leg(side);
                ArmBones arm = body.arm(side);
                assertThat(leg.flexion()).as("hip flexion").isBetween(-40.0, 137.5);
                assertThat(leg.abduction()).as("hip abduction").isBetween(-33.0, 72.0);
                assertThat(leg.bend()).as("knee").isBetween(0.0, 152.0);
                assertThat(leg.pointing()).as("foot").isBetween(-32.0, 80.0);
                assertThat(arm.bend()).as("elbow").isBetween(0.0, 155.0);
                if (Math.abs(arm.abduction()) <= 38) {
                    assertThat(arm.flexion()).as("shoulder flexion").isBetween(-65.0, 182.0);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void plantedFeetDoNotSlide(String id) {
        List<Pose> poses = figure(id).poses().all();
        for (Side side : Side.values()) {
            List<Leg> legs = poses.stream().map(pose -> pose.leg(side)).distinct().toList();
            boolean isStill = legs.size() == 1 || legs.stream().map(CatalogFiguresTest::placed).distinct().count() == 1;
            boolean isTravelling = figure(id).poses() instanceof Poses.Cycle cycle && cycle.isTravelling();
            if (legs.getFirst() instanceof Leg.Planted && isStill && !isTravelling) {
                Vector first = bodies(id).findFirst().orElseThrow().leg(side).ankle();
                assertThat(bodies(id)).allSatisfy(body ->
                        assertThat(body.leg(side).ankle().distance(first)).isLessThan(NEVER));
            }
        }
    }

    /// What places the ankle of a planted foot.
    private static List<Object> placed(Leg leg) {
        return leg instanceof Leg.Planted planted ? List.of(planted.foot(), planted.heel(), planted.toes()) : List.of(leg);
    }

    /// A step forward moves every planted foot back by exactly as much as the floor.
    @ParameterizedTest
    @MethodSource("ids")
    void aLapEndsAsItBegan(String id) {
        if (figure(id).poses() instanceof Poses.Cycle cycle) {
            Skeleton first = SkeletonSolver.solve(cycle.at(0));
            Skeleton last = SkeletonSolver.solve(cycle.at(1 - 1e-9));
            for (Side side : Side.values()) {
                assertThat(first.leg(side).ankle().distance(last.leg(side).ankle())).isLessThan(1e-5);
                assertThat(first.arm(side).grip().distance(last.arm(side).grip())).isLessThan(1e-5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void handsThatHoldSomethingAreOnIt(String id) {
        Figure figure = figure(id);
        boolean isOnLap = figure.props().stream().anyMatch(prop -> prop instanceof Prop.Barbell(Prop.Held on, _) && on == Prop.Held.LAP);
        if (isOnLap) {
            assertThat(figure.poses().all()).allMatch(pose -> pose.rightArm() instanceof Arm.Resting);
        }
    }

    /// No joint is below the floor, by the thickness of what is around it.
    @ParameterizedTest
    @MethodSource("ids")
    void nothingSinksIntoTheFloor(String id) {
        assertThat(bodies(id)).allSatisfy(body -> {
            for (Side side : Side.values()) {
                assertThat(body.leg(side).hip().y() - 8.9).as("hip").isGreaterThan(-2);
                assertThat(body.leg(side).knee().y() - 5.4).as("knee").isGreaterThan(-2);
                assertThat(body.leg(side).ankle().y() - 3.1).as("ankle").isGreaterThan(-2);
                assertThat(body.arm(side).elbow().y() - 3.5).as("elbow").isGreaterThan(-2);
                assertThat(body.arm(side).wrist().y() - 2.5).as("wrist").isGreaterThan(-2);
            }
            assertThat(body.head().y() - 9.8).as("head").isGreaterThan(-2);
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLegsAreAlikeWhereBothWork(String id) {
        Figure figure = figure(id);
        if (CATALOG.find(id).orElseThrow().movement().sides() != Sides.BOTH || figure.poses() instanceof Poses.Cycle) {
            return;
        }
        boolean isStraight = figure.poses().all().stream().allMatch(pose -> pose.anchor() instanceof Anchor.Back
                || pose.anchor() instanceof Anchor.Shoulders
                || pose.anchor() instanceof Anchor.Hips(_, _, double z) && z == 0);
        assertThat(isStraight).isTrue();
        assertThat(bodies(id)).allSatisfy(body -> {
            Vector left = body.leftLeg().ankle();
            assertThat(body.rightLeg().ankle().distance(new Vector(left.x(), left.y(), -left.z()))).isLessThan(0.01);
            Vector knee = body.leftLeg().knee();
            assertThat(body.rightLeg().knee().distance(new Vector(knee.x(), knee.y(), -knee.z()))).isLessThan(0.01);
        });
    }

    /// Not the same pose, so that a still of one is told from a still of the other.
    @Test
    void noTwoFiguresAreTheSame() {
        assertThat(CATALOG.exercises().stream().map(exercise -> exercise.figure().get())).doesNotHaveDuplicates();
    }

    /// A figure that comes with Pumpwise is not read with its exercise.
    @Test
    void figuresAreReadWhenTheyAreFirstAskedFor() {
        Exercise one = new CatalogReader().builtIn().catalog().find("glute-bridge").orElseThrow();
        assertThat(one.figure().get()).isSameAs(one.figure().get()).isEqualTo(figure("glute-bridge"));
        assertThat(one).isEqualTo(CATALOG.find("glute-bridge").orElseThrow());
    }
}
