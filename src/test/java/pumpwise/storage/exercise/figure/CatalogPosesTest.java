package pumpwise.storage.exercise.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.figure.Figure;
import pumpwise.figure.body.ArmBones;
import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Side;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.space.Vector;
import pumpwise.storage.exercise.CatalogReader;

/// The poses of the catalog's figures fit together, and rest on what carries them.
class CatalogPosesTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final int MOMENTS = 40;

    static Stream<String> ids() {
        return CATALOG.exercises().stream().map(Exercise::id);
    }

    private static Figure figure(String id) {
        return CATALOG.find(id).orElseThrow().figure().get();
    }

    private static Stream<Skeleton> bodies(Figure figure) {
        return IntStream.rangeClosed(0, MOMENTS)
                .mapToObj(moment -> SkeletonSolver.solve(figure.poses().at((double) moment / MOMENTS)));
    }

    /// The same form of every limb, and of what carries the trunk, in all poses. Otherwise nothing would be between them.
    @ParameterizedTest
    @MethodSource("ids")
    void everyLimbHasOneForm(String id) {
        List<Pose> poses = figure(id).poses().all();
        Pose first = poses.getFirst();
        assertThat(poses).allSatisfy(pose -> {
            for (Side side : Side.values()) {
                assertThat(pose.leg(side).isLike(first.leg(side))).as("leg").isTrue();
                assertThat(pose.arm(side).isLike(first.arm(side))).as("arm").isTrue();
            }
            assertThat(pose.anchor()).hasSameClassAs(first.anchor());
            if (pose.anchor() instanceof Anchor.Hips hips && first.anchor() instanceof Anchor.Hips other) {
                assertThat(hips.y() == null).isEqualTo(other.y() == null);
            }
        });
    }

    /// Without a machine or a bench, a sole, a knee, a hand, or the back is on the floor at every moment.
    @ParameterizedTest
    @MethodSource("ids")
    void nobodyFloats(String id) {
        Figure figure = figure(id);
        boolean isCarried = figure.props().stream().anyMatch(prop -> prop instanceof Prop.Bench
                || prop instanceof Prop.Box || prop instanceof Prop.HyperextensionBench || prop instanceof Prop.LegPress
                || prop instanceof Prop.AbductionMachine);
        if (!isCarried) {
            assertThat(bodies(figure).map(CatalogPosesTest::lowest)).allMatch(height -> height < 1.5);
        }
    }

    /// Hands on a bar or a dumbbell grip it, and hands on a wall touch it, at every moment.
    @ParameterizedTest
    @MethodSource("ids")
    void handsTouchWhatTheyHold(String id) {
        Figure figure = figure(id);
        for (Prop prop : figure.props()) {
            switch (prop) {
                case Prop.Barbell(Prop.Held on, _) when on == Prop.Held.LAP -> verifyGrips(figure, 3.4);
                case Prop.Dumbbell(Prop.Held on, _) when on == Prop.Held.LAP -> verifyGrips(figure, 2);
                case Prop.Wall wall -> verifyTouch(figure, wall);
                default -> {}
            }
        }
    }

    /// @param above the height of what is held above the lap
    private static void verifyGrips(Figure figure, double above) {
        assertThat(bodies(figure)).allSatisfy(body -> {
            Vector middle = body.onLap(above);
            for (Side side : Side.values()) {
                Vector grip = body.arm(side).grip();
                assertThat(Math.hypot(grip.x() - middle.x(), grip.y() - middle.y())).as("from the bar").isLessThan(2.5);
            }
        });
    }

    private static void verifyTouch(Figure figure, Prop.Wall wall) {
        List<Arm.Leaning> leaning = figure.poses().all().stream()
                .flatMap(pose -> Stream.of(pose.rightArm(), pose.leftArm()))
                .filter(Arm.Leaning.class::isInstance)
                .map(Arm.Leaning.class::cast)
                .toList();
        assertThat(leaning).isNotEmpty().allSatisfy(arm -> {
            boolean isAhead = wall.across() == Prop.Axis.X;
            assertThat(arm.surface()).isEqualTo(isAhead ? Arm.Surface.WALL : Arm.Surface.SIDE_WALL);
            assertThat(isAhead ? arm.palm().x() : -arm.palm().z()).as("the palm").isCloseTo(wall.at(), within(1.5));
        });
    }

    private static double lowest(Skeleton body) {
        double low = Math.min(body.hips().y() - 16, body.waist().y() - 8);
        low = Math.min(low, body.chest().at(body.waist(), -6.4, 28, 0).y());
        for (Side side : Side.values()) {
            LegBones leg = body.leg(side);
            ArmBones arm = body.arm(side);
            for (Vector sole : List.of(leg.foot().at(leg.ankle(), 11, -7.5, 0), leg.foot().at(leg.ankle(), -4.5, -7.5, 0))) {
                low = Math.min(low, sole.y());
            }
            low = Math.min(low, Math.min(leg.knee().y() - 5.4, leg.hip().y() - 8.9));
            low = Math.min(low, Math.min(arm.wrist().y() - 3.2, arm.elbow().y() - 3.5));
        }
        return low;
    }
}
