package pumpwise.figure.shape;

/// A box in the plane of a picture, in centimeters, y down.
public record Bounds(double left, double top, double right, double bottom) {

    /// An empty box.
    public static final Bounds NOTHING = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public Bounds with(double x, double y) {
        return new Bounds(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    public Bounds with(Bounds other) {
        return new Bounds(
                Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    public Bounds grown(double by) {
        return new Bounds(left - by, top - by, right + by, bottom + by);
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double middleX() {
        return (left + right) / 2;
    }
}
