package pumpwise.figure.space;

/// A point or a direction, in centimeters: x forward, y up from the floor, z to the figure's right.
public record Vector(double x, double y, double z) {

    /// The center of the floor.
    public static final Vector ZERO = new Vector(0, 0, 0);

    private static final double NOTHING = 1e-9;

    public Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    public Vector plus(double moreX, double moreY, double moreZ) {
        return new Vector(x + moreX, y + moreY, z + moreZ);
    }

    public Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    public Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    public double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vector other) {
        return minus(other).length();
    }

    /// The same direction with length 1; zero for a vector without length.
    public Vector unit() {
        double length = length();
        return length > NOTHING ? times(1 / length) : ZERO;
    }

    /// The point at a share of the distance to another one.
    public Vector toward(Vector other, double share) {
        return plus(other.minus(this).times(share));
    }

    /// The component perpendicular to a direction of length 1.
    public Vector across(Vector direction) {
        return minus(direction.times(dot(direction)));
    }
}
