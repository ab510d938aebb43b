package pumpwise.figure.shape;

/// The position and size of a drawing in a picture. It is centered, and all drawings have a similar size.
///
/// @param scale pixels per centimeter
/// @param x where the drawing's origin is, in pixels
/// @param y where the drawing's origin is, in pixels
public record Placement(double scale, double x, double y) {

    /// The size of a standing person with a margin, in centimeters. It limits the scale, so that all figures have a
    /// similar size.
    private static final double STANDING = 182;

    /// The placement in a part of a picture.
    ///
    /// @param frame the bounds of the drawing
    public static Placement of(Bounds frame, double x, double y, double width, double height) {
        double scale = scale(frame, width, height);
        return new Placement(
                scale,
                x + width / 2 - frame.middleX() * scale,
                y + (height + frame.height() * scale) / 2 - frame.bottom() * scale);
    }

    /// The scale in a part of a picture with this size.
    public static double scale(Bounds frame, double width, double height) {
        return Math.min(Math.min(width / frame.width(), height / frame.height()), height / STANDING);
    }
}
