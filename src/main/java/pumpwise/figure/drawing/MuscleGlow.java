package pumpwise.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.space.Vector;

/// The glow of a working muscle, for one direction of view.
final class MuscleGlow {

    /// Places that are closer than this in the picture are merged.
    private static final double ONE_PLACE = 17;

    /// The same for places on the side of the body that faces the viewer.
    private static final double ONE_FACING_PLACE = 20;

    /// How much nearer to the near one a merged place is than to the middle, if the other is this deep behind it.
    private static final double NEARER = 0.7;

    private static final double DEEP = 8;

    /// The strength of a muscle on the far side.
    private static final double LEAST_SEEN = 0.62;

    private record Place(@Nullable Side leg, double x, double y, double depth, double strength, boolean isFacing) {}

    private final List<Place> places = new ArrayList<>();
    private final double radius;

    /// @param muscle the glowing muscle; null for none
    /// @param working the working leg; null for both
    MuscleGlow(Skeleton body, Camera camera, @Nullable GlowMuscle muscle, @Nullable Side working, double strength) {
        radius = muscle == null ? 0 : muscle.radius();
        for (Side side : Side.values()) {
            if (muscle != null && (working == null || working == side)) {
                add(body.leg(side), body, camera, muscle, strength);
            }
        }
        if (places.size() == 2) {
            Place one = places.getFirst();
            Place other = places.getLast();
            double apart = one.isFacing && other.isFacing ? ONE_FACING_PLACE : ONE_PLACE;
            if (Math.hypot(one.x - other.x, one.y - other.y) < apart) {
                Place near = one.depth >= other.depth ? one : other;
                double nearer = NEARER * Math.clamp(Math.abs(one.depth - other.depth) / DEEP, 0, 1);
                double both = (1 - nearer) / 2;
                places.clear();
                places.add(new Place(
                        null,
                        near.x * nearer + (one.x + other.x) * both,
                        near.y * nearer + (one.y + other.y) * both,
                        near.depth,
                        near.strength,
                        near.isFacing));
            }
        }
    }

    private void add(LegBones leg, Skeleton body, Camera camera, GlowMuscle muscle, double strength) {
        Glutes glutes = Glutes.of(body, leg);
        Vector middle =
                switch (muscle) {
                    case GLUTEUS_MAXIMUS -> glutes.maximus();
                    case GLUTEUS_MEDIUS -> glutes.medius();
                    case HAMSTRINGS -> leg.onThigh(-5, -22, 0);
                    case QUADRICEPS -> leg.onThigh(5, -22, 0);
                    case HIP_FLEXORS -> leg.onThigh(6, -3, 0);
                };
        Vector from =
                switch (muscle) {
                    case HAMSTRINGS, QUADRICEPS -> leg.onThigh(0, -22, 0);
                    case GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, HIP_FLEXORS -> leg.hip();
                };
        double facing = camera.depth(middle.minus(from)) / Math.max(1e-6, middle.distance(from));
        double seen = Math.clamp((facing + 1.05) / 0.8, LEAST_SEEN, 1);
        places.add(new Place(leg.side(), camera.x(middle), camera.y(middle), camera.depth(middle), strength * seen, facing > 0));
    }

    /// The glow inside an outline.
    ///
    /// @param leg the leg that the outline belongs to; null for the pelvis
    List<Shape> inside(@Nullable Side leg, Supplier<Outline> outline) {
        List<Place> inside = places.stream()
                .filter(place -> leg == null || place.leg == null || place.leg == leg)
                .toList();
        if (inside.isEmpty()) {
            return List.of();
        }
        Outline area = outline.get();
        return inside.stream()
                .<Shape>map(place -> new Shape.Glow(area, place.x, place.y, radius, place.strength))
                .toList();
    }
}
