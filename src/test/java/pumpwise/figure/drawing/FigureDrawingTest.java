package pumpwise.figure.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pumpwise.figure.Figure;
import pumpwise.figure.Poses;
import pumpwise.figure.View;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Trunk;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Vector;

class FigureDrawingTest {

    private static final Leg STANDING = new Leg.Planted(new Vector(0, 0, 10), 0, 0, 0, 8.0);
    private static final Arm HANGING = new Arm.Free(8, 4, 6, false);
    private static final Pose UPRIGHT =
            new Pose(new Anchor.Hips(-1, null, 0), Trunk.UPRIGHT, STANDING, STANDING, HANGING, HANGING);
    private static final Pose HINGED = new Pose(
            new Anchor.Hips(-20, null, 0), new Trunk(0, 60, 0, 0, 0, 0, 0), STANDING, STANDING, HANGING, HANGING);

    private static FigureDrawing hinge(View view, boolean isOneLegged, Prop... props) {
        Figure figure = new Figure(view, List.of(props), new Poses.Repetition(HINGED, List.of(), UPRIGHT), null);
        return new FigureDrawing(new Subject(figure, GlowMuscle.GLUTEUS_MAXIMUS, isOneLegged, true, Subject.Glow.EFFORT));
    }

    private static Stream<Tint> tints(List<Shape> shapes, Role role) {
        return shapes.stream()
                .filter(Shape.Area.class::isInstance)
                .map(shape -> ((Shape.Area) shape).tint())
                .filter(tint -> tint.role() == role);
    }

    private static double glow(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Glow.class::isInstance)
                .mapToDouble(shape -> ((Shape.Glow) shape).strength())
                .max()
                .orElse(0);
    }

    /// Nothing is cut off at the edge, at any moment.
    @Test
    void theFrameHoldsEveryMoment() {
        FigureDrawing drawing = hinge(View.SIDE, false, new Prop.Barbell(Prop.Held.HANDS, false));
        Bounds frame = drawing.frame();
        IntStream.rangeClosed(0, 20).forEach(moment -> {
            for (Shape shape : drawing.still(moment / 20.0)) {
                Bounds bounds = shape.outline().bounds();
                assertThat(bounds.left()).isGreaterThan(frame.left());
                assertThat(bounds.right()).isLessThan(frame.right());
                assertThat(bounds.top()).isGreaterThan(frame.top());
                assertThat(bounds.bottom()).isLessThan(frame.bottom());
            }
        });
    }

    @Test
    void theGlowIsFaintAtTheLowEndAndFullAtThePeak() {
        FigureDrawing drawing = hinge(View.SIDE, false);
        assertThat(glow(drawing.still(0))).isBetween(0.05, 0.2);
        assertThat(glow(drawing.still(1))).isGreaterThan(0.9);
        assertThat(glow(drawing.shapes(new Moment(1, 0.5, false)))).isBetween(0.4, 0.55);
    }

    /// From the front a glute is behind the body, and what works must still be seen.
    @Test
    void theGlowIsSeenFromTheFrontToo() {
        assertThat(glow(hinge(new View(90, 8), false).still(1))).isGreaterThan(0.55);
    }

    /// With the legs apart: from behind they are in front of everything; from the front each is at its own hip.
    @Test
    void glutesThatFaceTheViewerGlowAsOne() {
        assertThat(places(straddle(new View(-90, 8)).still(1))).isOne();
        assertThat(places(straddle(new View(90, 8)).still(1))).isEqualTo(2);
    }

    private static FigureDrawing straddle(View view) {
        Leg apart = new Leg.Free(0, 34, 0, 0);
        Pose pose = new Pose(new Anchor.Hips(0, 76.0, 0), Trunk.UPRIGHT, apart, apart, HANGING, HANGING);
        Figure figure = new Figure(view, List.of(), new Poses.Repetition(pose, List.of(), pose), null);
        return new FigureDrawing(new Subject(figure, GlowMuscle.GLUTEUS_MAXIMUS, false, false, Subject.Glow.EFFORT));
    }

    private static long places(List<Shape> shapes) {
        return shapes.stream()
                .filter(Shape.Glow.class::isInstance)
                .map(shape -> List.of(((Shape.Glow) shape).x(), ((Shape.Glow) shape).y()))
                .distinct()
                .count();
    }

    @Test
    void theFarLegIsPalerUnlessItWorks() {
        assertThat(tints(hinge(View.SIDE, false).still(1), Role.LEGGINGS).map(Tint::pale).distinct()).containsExactlyInAnyOrder(0.0, 0.4);
        // From the other side the right leg is the far one.
        assertThat(tints(hinge(new View(-164, 8), true).still(1), Role.LEGGINGS).map(Tint::pale).distinct()).containsOnly(0.0);
    }

    /// The whole limb has one tone, so that it is not cut in the middle.
    @Test
    void aFarLimbHasOneTone() {
        List<Double> pale = tints(hinge(View.SIDE, false).still(1), Role.LEGGINGS).map(Tint::pale).filter(tone -> tone > 0).toList();
        // Thigh, shin, and the end of the shin in the shoe.
        assertThat(pale).hasSize(3).containsOnly(0.4);
    }

    @Test
    void theFloorIsBehindEverythingAndTheFaceBeforeTheHair() {
        List<Shape> shapes = hinge(View.SIDE, false).still(1);
        assertThat(shapes.getFirst()).isInstanceOfSatisfying(
                Shape.Area.class, floor -> assertThat(floor.tint().role()).isEqualTo(Role.FLOOR));
        List<Role> roles = shapes.stream()
                .filter(Shape.Area.class::isInstance)
                .map(shape -> ((Shape.Area) shape).tint().role())
                .toList();
        assertThat(roles.indexOf(Role.HAIR)).isLessThan(roles.lastIndexOf(Role.SKIN));
    }

    @Test
    void anArrowShowsWhereAFootGoesAndOnlyInAStill() {
        Leg swung = new Leg.Free(60, 0, 5, 0);
        Leg back = new Leg.Free(-20, 0, 20, 0);
        Pose low = new Pose(UPRIGHT.anchor(), Trunk.UPRIGHT, back, STANDING, HANGING, HANGING);
        Pose peak = new Pose(UPRIGHT.anchor(), Trunk.UPRIGHT, swung, STANDING, HANGING, HANGING);
        Figure swing = new Figure(View.SIDE, List.of(), new Poses.Repetition(low, List.of(), peak), null);
        FigureDrawing drawing = new FigureDrawing(new Subject(swing, null, true, false, Subject.Glow.EFFORT));
        assertThat(tints(drawing.still(1), Role.ACCENT)).isNotEmpty();
        assertThat(tints(drawing.shapes(Moment.of(1)), Role.ACCENT)).isEmpty();
        assertThat(tints(hinge(View.SIDE, false).still(1), Role.ACCENT)).isEmpty();
    }

    /// A leg that swings out while the body is lowered comes back on the way to the peak.
    @Test
    void theArrowOfASwingingLegLeadsToTheEndThatIsShown() {
        Pose low = new Pose(HINGED.anchor(), HINGED.trunk(), STANDING, new Leg.Free(-4, 0, 6, 0), HANGING, HANGING);
        Pose peak = new Pose(UPRIGHT.anchor(), Trunk.UPRIGHT, STANDING, new Leg.Free(-8, 0, 60, 0), HANGING, HANGING);
        Figure hinge = new Figure(View.SIDE, List.of(), new Poses.Repetition(low, List.of(), peak), null);
        FigureDrawing lowered = new FigureDrawing(new Subject(hinge, null, true, true, Subject.Glow.EFFORT));
        FigureDrawing lifted = new FigureDrawing(new Subject(hinge, null, true, false, Subject.Glow.EFFORT));
        assertThat(arrow(lowered, 0)).isNotEqualTo(arrow(lowered, 1));
        assertThat(arrow(lifted, 0)).isEqualTo(arrow(lifted, 1));
    }

    /// Hips on a bench that move only a little have a mark of how far; a full hip thrust has none.
    @Test
    void aShortRangeIsMarked() {
        assertThat(tints(thrust(-70).still(1), Role.ACCENT)).hasSize(1);
        assertThat(tints(thrust(-40).still(1), Role.ACCENT)).isEmpty();
    }

    private static FigureDrawing thrust(double lean) {
        Leg foot = new Leg.Planted(new Vector(26, 0, 11), 0, 0, 0, null);
        Anchor back = new Anchor.Back(-50, 42);
        Pose low = new Pose(back, new Trunk(0, lean, 0, 10, 0, 26, 0), foot, foot, HANGING, HANGING);
        Pose peak = new Pose(back, new Trunk(0, -90, 0, 10, 0, 38, 0), foot, foot, HANGING, HANGING);
        Figure figure = new Figure(View.SIDE, List.of(), new Poses.Repetition(low, List.of(), peak), null);
        return new FigureDrawing(new Subject(figure, GlowMuscle.GLUTEUS_MAXIMUS, false, false, Subject.Glow.EFFORT));
    }

    private static List<Bounds> arrow(FigureDrawing drawing, double moment) {
        return drawing.still(moment).stream()
                .filter(shape -> shape instanceof Shape.Area(_, Tint tint) && tint.role() == Role.ACCENT)
                .map(shape -> shape.outline().bounds())
                .toList();
    }

    @Test
    void aMirroredMomentIsDoneByTheOtherLeg() {
        Leg lifted = new Leg.Free(60, 0, 60, 0);
        Pose low = new Pose(UPRIGHT.anchor(), Trunk.UPRIGHT, new Leg.Free(0, 0, 0, 0), STANDING, HANGING, HANGING);
        Pose peak = new Pose(UPRIGHT.anchor(), Trunk.UPRIGHT, lifted, STANDING, HANGING, HANGING);
        Figure march = new Figure(View.SIDE, List.of(), new Poses.Repetition(low, List.of(), peak), null);
        FigureDrawing drawing =
                new FigureDrawing(new Subject(march, GlowMuscle.GLUTEUS_MAXIMUS, true, false, Subject.Glow.EFFORT));
        List<Shape> right = drawing.shapes(new Moment(1, 1, false));
        List<Shape> left = drawing.shapes(new Moment(1, 1, true));
        assertThat(tints(right, Role.LEGGINGS).anyMatch(tint -> tint.pale() > 0)).isTrue();
        assertThat(tints(left, Role.LEGGINGS).anyMatch(tint -> tint.pale() > 0)).isFalse();
    }

    /// All equipment can be drawn with any body.
    @Test
    void everyKindOfEquipmentIsDrawn() {
        int without = hinge(View.SIDE, false).still(0.5).size();
        for (Prop prop : List.of(
                new Prop.Bench(-60, 42, 28, 110, Prop.Axis.Z),
                new Prop.Bench(-60, 42, 28, 110, Prop.Axis.X),
                new Prop.Box(30, 0, 38, 42, 56),
                new Prop.Wall(Prop.Axis.X, 60),
                new Prop.Wall(Prop.Axis.Z, -46),
                new Prop.Cushion(0, 8, 4),
                new Prop.Barbell(Prop.Held.HANDS, false),
                new Prop.Barbell(Prop.Held.LAP, true),
                new Prop.Dumbbell(Prop.Held.HANDS, Prop.Axis.Z),
                new Prop.Dumbbell(Prop.Held.LEFT_HAND, Prop.Axis.X),
                new Prop.Dumbbell(Prop.Held.BETWEEN_HANDS, Prop.Axis.Y),
                new Prop.Dumbbell(Prop.Held.LAP, Prop.Axis.Z),
                new Prop.Kettlebell(),
                new Prop.Band(Prop.Around.KNEES),
                new Prop.Band(Prop.Around.ANKLES),
                new Prop.LoopBand(),
                new Prop.Cable(60, 0, Prop.Direction.FRONT, 14, Prop.CableEnd.HANDS),
                new Prop.Cable(0, -60, Prop.Direction.LEFT, 14, Prop.CableEnd.RIGHT_ANKLE),
                new Prop.HyperextensionBench(45),
                new Prop.ThrustMachine(),
                new Prop.AbductionMachine(48, 12),
                new Prop.KickbackMachine(46, false),
                new Prop.KickbackMachine(46, true),
                new Prop.LegPress(45))) {
            List<Shape> shapes = hinge(View.SIDE, false, prop).still(0.5);
            assertThat(shapes).as(prop.toString()).hasSizeGreaterThan(without);
            assertThat(shapes).allSatisfy(shape -> assertThat(shape.outline().polygons())
                    .allSatisfy(polygon -> assertThat(polygon).doesNotContain(Double.NaN)));
        }
    }

    /// The near upright of a Smith machine is before the body, which must be seen.
    @Test
    void theBodyIsSeenThroughTheNearUpright() {
        assertThat(tints(hinge(View.SIDE, false, new Prop.Barbell(Prop.Held.LAP, true)).still(1), Role.FRAME)
                        .filter(tint -> tint.opacity() < 1))
                .hasSize(1);
    }

    /// The weights of a cable tower go up as the cable is pulled out.
    @Test
    void theWeightsFollowTheCable() {
        FigureDrawing drawing = hinge(View.SIDE, false, new Prop.Cable(-90, 0, Prop.Direction.BACK, 16, Prop.CableEnd.HANDS));
        assertThat(highestWeight(drawing.shapes(Moment.of(1)))).isLessThan(highestWeight(drawing.shapes(Moment.of(0))) - 5);
    }

    private static double highestWeight(List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> shape instanceof Shape.Area(_, Tint tint) && tint.role() == Role.IRON)
                .mapToDouble(shape -> shape.outline().bounds().top())
                .min()
                .orElseThrow();
    }
}
