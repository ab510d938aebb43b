package pumpwise.figure.space;

/// The rotation of a part of the body or of a machine: the directions of its own front, up, and right.
public record Rotation(Vector front, Vector up, Vector right) {

    /// Upright, facing x.
    public static final Rotation NONE = new Rotation(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

    /// A rotation about the front axis, from up to the right.
    public static Rotation aboutFront(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(NONE.front, new Vector(0, cos, sin), new Vector(0, -sin, cos));
    }

    /// A rotation about the up axis, from right to the front.
    public static Rotation aboutUp(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(cos, 0, -sin), NONE.up, new Vector(sin, 0, cos));
    }

    /// A rotation about the right axis, from front to up.
    public static Rotation aboutRight(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(cos, sin, 0), new Vector(-sin, cos, 0), NONE.right);
    }

    /// Converts a direction from the part's coordinates to space.
    public Vector apply(double x, double y, double z) {
        return new Vector(
                front.x() * x + up.x() * y + right.x() * z,
                front.y() * x + up.y() * y + right.y() * z,
                front.z() * x + up.z() * y + right.z() * z);
    }

    public Vector apply(Vector local) {
        return apply(local.x(), local.y(), local.z());
    }

    /// Converts a point from the coordinates of a part at `origin` to space.
    public Vector at(Vector origin, double x, double y, double z) {
        return origin.plus(apply(x, y, z));
    }

    /// Converts a direction from space to the part's coordinates.
    public Vector local(Vector direction) {
        return new Vector(front.dot(direction), up.dot(direction), right.dot(direction));
    }

    /// This rotation, followed by another one in the coordinates of the rotated part.
    public Rotation then(Rotation inner) {
        return new Rotation(apply(inner.front), apply(inner.up), apply(inner.right));
    }
}
