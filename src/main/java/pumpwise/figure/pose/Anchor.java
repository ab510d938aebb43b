package pumpwise.figure.pose;

import org.jspecify.annotations.Nullable;

/// The point of the trunk that holds the figure in its place.
public sealed interface Anchor {

    /// The middle between the hip joints.
    ///
    /// @param y above the floor; null for as high as the legs that stand or kneel carry it
    record Hips(double x, @Nullable Double y, double z) implements Anchor {}

    /// The skin below the shoulder blades, such as at the edge of a bench.
    record Back(double x, double y) implements Anchor {}

    /// The skin between the shoulder blades, of someone who lies on the floor.
    record Shoulders(double x, double y) implements Anchor {}

    /// Whether two poses hold the figure in the same way, so that there are poses between them.
    default boolean isLike(Anchor other) {
        return getClass() == other.getClass()
                && (!(this instanceof Hips own) || !(other instanceof Hips hips) || (own.y == null) == (hips.y == null));
    }

    /// What lies at a share of the way to another one like this.
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

    /// For the mirror image of a pose.
    default Anchor mirrored() {
        return this instanceof Hips hips ? new Hips(hips.x, hips.y, -hips.z) : this;
    }

    /// Further on by so much.
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
