package pumpwise.figure.space;

/// How a part of the body or of a machine is turned: where its own front, up, and right point to.
public record Rotation(Vector front, Vector up, Vector right) {

    /// Upright, facing x.
    public static final Rotation NONE = new Rotation(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

    /// About the front axis: up goes to the right.
    public static Rotation aboutFront(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(NONE.front, new Vector(0, cos, sin), new Vector(0, -sin, cos));
    }

    /// About the up axis: right goes to the front.
    public static Rotation aboutUp(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(cos, 0, -sin), NONE.up, new Vector(sin, 0, cos));
    }

    /// About the right axis: front goes up.
    public static Rotation aboutRight(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(cos, sin, 0), new Vector(-sin, cos, 0), NONE.right);
    }

    /// A direction in the part's own terms, as it points in space.
    public Vector apply(double x, double y, double z) {
        return new Vector(
                front.x() * x + up.x() * y + right.x() * z,
                front.y() * x + up.y() * y + right.y() * z,
                front.z() * x + up.z() * y + right.z() * z);
    }

    public Vector apply(Vector local) {
        return apply(local.x(), local.y(), local.z());
    }

    /// A point in the part's own terms, where the part is at `origin`.
    public Vector at(Vector origin, double x, double y, double z) {
        return origin.plus(apply(x, y, z));
    }

    /// A direction in space, in the part's own terms.
    public Vector local(Vector direction) {
        return new Vector(front.dot(direction), up.dot(direction), right.dot(direction));
    }

    /// This rotation, and then another one in the terms of the turned part.
    public Rotation then(Rotation inner) {
        return new Rotation(apply(inner.front), apply(inner.up), apply(inner.right));
    }
}
