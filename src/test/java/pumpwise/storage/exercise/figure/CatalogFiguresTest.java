package pumpwise.storage.exercise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
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

    /// Someone who stands free does not fall over: the center of mass is above what rests on the floor.
    @ParameterizedTest
    @MethodSource("ids")
    void whoStandsFreeIsInBalance(String id) {
        Figure figure = figure(id);
        boolean isHeld = figure.props().stream().anyMatch(CatalogFiguresTest::holds);
        if (figure.poses() instanceof Poses.Cycle || isHeld || !(figure.poses().at(0).anchor() instanceof Anchor.Hips)) {
            return;
        }
        bodies(id).filter(body -> body.hips().y() > 40).forEach(body -> {
            List<Double> supports = new ArrayList<>();
            for (Side side : Side.values()) {
                LegBones leg = body.leg(side);
                Vector toes = leg.foot().at(leg.ankle(), 16, -7, 0);
                if (leg.isPlanted() && toes.y() < 4) {
                    supports.add(toes.x());
                    supports.add(leg.foot().at(leg.ankle(), -5, -7, 0).x());
                }
                if (figure.poses().at(0).leg(side) instanceof Leg.Kneeling) {
                    supports.add(leg.knee().x());
                    supports.add(leg.ankle().x());
                }
                if (body.arm(side).isLeaning() && body.arm(side).wrist().y() < 5) {
                    supports.add(body.arm(side).wrist().x());
                }
            }
            if (!supports.isEmpty()) {
                assertThat(centerOfMass(body).x()).isBetween(Collections.min(supports) - 5, Collections.max(supports) + 3);
            }
        });
    }

    private static boolean holds(Prop prop) {
        return !(prop instanceof Prop.Barbell || prop instanceof Prop.Dumbbell || prop instanceof Prop.Kettlebell
                || prop instanceof Prop.Band || prop instanceof Prop.LoopBand || prop instanceof Prop.Cushion);
    }

    private static Vector centerOfMass(Skeleton body) {
        Vector sum = body.waist().toward(body.neck(), 0.45).times(0.30)
                .plus(body.hips().toward(body.waist(), 0.4).times(0.17))
                .plus(body.head().times(0.08));
        double mass = 0.55;
        for (Side side : Side.values()) {
            LegBones leg = body.leg(side);
            ArmBones arm = body.arm(side);
            sum = sum.plus(leg.hip().toward(leg.knee(), 0.45).times(0.10))
                    .plus(leg.knee().toward(leg.ankle(), 0.45).times(0.05))
                    .plus(leg.ankle().times(0.015))
                    .plus(arm.shoulder().toward(arm.elbow(), 0.45).times(0.028))
                    .plus(arm.elbow().toward(arm.grip(), 0.45).times(0.024));
            mass += 0.217;
        }
        return sum.times(1 / mass);
    }

    /// Nothing of the body is inside a bench, a box, or a wall.
    @ParameterizedTest
    @MethodSource("ids")
    void nothingIsInsideFurniture(String id) {
        for (Prop prop : figure(id).props()) {
            bodies(id).forEach(body -> {
                for (Side side : Side.values()) {
                    LegBones leg = body.leg(side);
                    ArmBones arm = body.arm(side);
                    verifyOutside(prop, leg.knee(), 5.4);
                    verifyOutside(prop, leg.hip().toward(leg.knee(), 0.6), 7.3);
                    verifyOutside(prop, leg.knee().toward(leg.ankle(), 0.5), 4.5);
                    verifyOutside(prop, leg.ankle(), 3.1);
                    verifyOutside(prop, arm.elbow(), 3.5);
                    verifyOutside(prop, arm.wrist(), 2.4);
                }
                verifyOutside(prop, body.head(), 9.8);
            });
        }
    }

    private static void verifyOutside(Prop prop, Vector center, double radius) {
        double[] box = switch (prop) {
            case Prop.Bench bench -> {
                boolean isAlongX = bench.along() == Prop.Axis.X;
                double x = (isAlongX ? bench.length() : bench.wide()) / 2;
                double z = (isAlongX ? bench.wide() : bench.length()) / 2;
                yield new double[] {bench.x() - x, bench.x() + x, bench.top() - 8, bench.top(), -z, z};
            }
            case Prop.Box step -> new double[] {
                step.x() - step.length() / 2, step.x() + step.length() / 2, 0, step.top(), step.z() - step.wide() / 2, step.z() + step.wide() / 2
            };
            case Prop.Wall(Prop.Axis across, double at) when across == Prop.Axis.X -> new double[] {at, at + 6, 0, 180, -60, 60};
            case Prop.Wall(_, double at) -> new double[] {-54, 66, 0, 180, at - 6, at};
            default -> new double[0];
        };
        if (box.length == 0) {
            return;
        }
        double x = Math.max(Math.max(box[0] - center.x(), center.x() - box[1]), 0);
        double y = Math.max(Math.max(box[2] - center.y(), center.y() - box[3]), 0);
        double z = Math.max(Math.max(box[4] - center.z(), center.z() - box[5]), 0);
        assertThat(radius - Math.sqrt(x * x + y * y + z * z)).as("how deep in %s", prop).isLessThan(2);
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
