package pumpwise.figure.pose;

import org.jspecify.annotations.Nullable;

/// The point of the trunk that fixes the position of the figure.
public sealed interface Anchor {

    /// The midpoint of the hip joints.
    ///
    /// @param y above the floor; null for the height that the standing or kneeling legs allow
    record Hips(double x, @Nullable Double y, double z) implements Anchor {}

    /// The skin below the shoulder blades, for example at the edge of a bench.
    record Back(double x, double y) implements Anchor {}

    /// The skin between the shoulder blades, for lying on the floor.
    record Shoulders(double x, double y) implements Anchor {}

    /// Whether two poses have the same kind of anchor, so that interpolation is possible.
    default boolean isLike(Anchor other) {
        return getClass() == other.getClass()
                && (!(this instanceof Hips own) || !(other instanceof Hips hips) || (own.y == null) == (hips.y == null));
    }

    /// The interpolation with another anchor.
    default Anchor toward(Anchor other, double share) {
        return switch (this) {
            case Hips from when other instanceof Hips to -> new Hips(
                    mix(from.x, to.x, share),
                    from.y == null || to.y == null ? null : Double.valueOf(mix(from.y, to.y, share)),
                    mix(from.z, to.z, share));
            case Back from when other instanceof Back to -> new Back(mix(from.x, to.x, share), mix(from.y, to.y, share));
            case Shoulders from when other instanceof Shoulders to -> new Shoulders(mix(from.x, to.x, share), mix(from.y, to.y, share));
            case Hips _, Back _, Shoulders _ -> throw new IllegalArgumentException("nothing is between " + this + " and " + other);
        };
    }

    /// The anchor of the mirrored pose.
    default Anchor mirrored() {
        return this instanceof Hips hips ? new Hips(hips.x, hips.y, -hips.z) : this;
    }

    /// The anchor moved by a distance.
    default Anchor shifted(double byX, double byZ) {
        return switch (this) {
            case Hips hips -> new Hips(hips.x + byX, hips.y, hips.z + byZ);
            case Back back -> new Back(back.x + byX, back.y);
            case Shoulders shoulders -> new Shoulders(shoulders.x + byX, shoulders.y);
        };
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
