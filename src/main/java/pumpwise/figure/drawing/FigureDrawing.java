package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.Figure;
import pumpwise.figure.Poses;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.equipment.Equipment;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Side;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Layers;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;

/// Draws a figure at any moment of its movement, always in the same frame.
public final class FigureDrawing {

    /// In a cycle, the middle of a step is one of them.
    private static final int FRAMED_MOMENTS = 8;
    private static final double MARGIN = 4;
    private static final double PALE_LEG = 0.4;
    private static final double PALE_ARM = 0.28;
    private static final double LEG_FAR_AWAY = 5;
    private static final double ARM_FAR_AWAY = 12;
    private static final double BULGE = 0.5;
    private static final double FAINT = 0.12;
    private static final double STEADY = 0.8;
    private static final double STRETCHED = 0.7;

    /// Steps with a smaller vertical movement, in centimeters, count as level.
    private static final double LEVEL = 8;

    private final Subject subject;
    private final Figure figure;
    private final Camera camera;
    private final Skeleton resting;
    private final Bounds frame;
    private final Ground ground;
    private final Arrow arrow;
    private final double lowest;
    private final double highest;

    public FigureDrawing(Subject subject) {
        this.subject = subject;
        figure = subject.figure();
        camera = Camera.of(figure.view());
        resting = SkeletonSolver.solve(figure.poses().at(0));
        Bounds all = Bounds.NOTHING;
        Bounds person = Bounds.NOTHING;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int moment = 0; moment < FRAMED_MOMENTS; moment++) {
            double at = (double) moment / (figure.poses() instanceof Poses.Cycle ? FRAMED_MOMENTS : FRAMED_MOMENTS - 1);
            Skeleton body = SkeletonSolver.solve(figure.poses().at(at));
            low = Math.min(low, body.hips().y());
            high = Math.max(high, body.hips().y());
            person = person.with(bounds(person(body, null, 1).shapes()));
            Layers things = new Layers(camera);
            Equipment.draw(things, figure.props(), body, resting);
            all = all.with(bounds(things.shapes()));
        }
        lowest = low;
        highest = high;
        all = all.with(person);
        ground = new Ground(camera, figure.poses(), all);
        arrow = new Arrow(figure.poses(), camera, subject.startsHigh());
        frame = ground.framed(all).with(arrow.bounds()).grown(MARGIN);
    }

    private static Bounds bounds(List<Shape> shapes) {
        Bounds bounds = Bounds.NOTHING;
        for (Shape shape : shapes) {
            if (!(shape instanceof Shape.Area(_, var tint)) || tint.role() != Role.BACKGROUND) {
                bounds = bounds.with(shape.outline().bounds());
            }
        }
        return bounds;
    }

    /// The bounds of all moments of the movement.
    public Bounds frame() {
        return frame;
    }

    /// The strength of the glow at a moment: from faint at the low end to full at the peak. Steps that go up and down
    /// do the same, unless they stretch a muscle, which they do when they are low; level ones always glow fully.
    private double glowAt(double moment) {
        double height = moment;
        if (figure.poses() instanceof Poses.Cycle) {
            if (highest - lowest < LEVEL) {
                return STEADY;
            }
            height = (SkeletonSolver.solve(figure.poses().at(moment)).hips().y() - lowest) / (highest - lowest);
            height = subject.glow() == Subject.Glow.STRETCH ? 1 - height : height;
        }
        double share = Math.clamp(height, 0, 1);
        return subject.glow() == Subject.Glow.STRETCH ? STRETCHED * share : FAINT + (1 - FAINT) * share;
    }

    /// The shapes of a moment, in painting order.
    public List<Shape> shapes(Moment moment) {
        Pose pose = figure.poses().at(moment.at());
        Skeleton body = SkeletonSolver.solve(moment.isMirrored() ? pose.mirrored() : pose);
        List<Shape> shapes = new ArrayList<>(ground.shapes(body, moment.at()));
        Side working = subject.isOneLegged() ? moment.isMirrored() ? Side.LEFT : Side.RIGHT : null;
        Layers layers = person(body, working, glowAt(moment.at()) * moment.glow());
        Equipment.draw(layers, figure.props(), body, resting);
        shapes.addAll(layers.shapes());
        return shapes;
    }

    /// The shapes of a still picture, with an arrow where a foot moves far.
    public List<Shape> still(double moment) {
        List<Shape> shapes = new ArrayList<>(shapes(Moment.of(moment)));
        shapes.addAll(arrow.shapes(moment));
        return shapes;
    }

    private Layers person(Skeleton body, @Nullable Side working, double strength) {
        Layers layers = new Layers(camera);
        MuscleGlow glow = new MuscleGlow(body, camera, subject.muscle(), working, strength);
        double bulge = subject.muscle() == null ? 0 : BULGE * strength;
        new TrunkDrawing(body, layers).draw(bulge, glow);
        for (Side side : Side.values()) {
            double behind = camera.depth(body.hips()) - camera.depth(body.leg(side).hip());
            double pale = side == working ? 0 : Math.clamp(behind / LEG_FAR_AWAY, 0, 1) * PALE_LEG;
            new LegDrawing(body.leg(side), layers, pale).draw(Glutes.of(body, body.leg(side)), bulge, glow);
            double armBehind = camera.depth(body.chest().at(body.waist(), 0, 28, 0)) - camera.depth(body.arm(side).shoulder());
            new ArmDrawing(body.arm(side), layers, Math.clamp(armBehind / ARM_FAR_AWAY, 0, 1) * PALE_ARM).draw();
        }
        return layers;
    }
}
