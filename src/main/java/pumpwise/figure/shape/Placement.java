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

    /// How much larger a figure may be where no other one is next to it.
    private static final double ALONE = 1.8;

    /// The placement in a part of a picture.
    ///
    /// @param frame the bounds of the drawing
    public static Placement of(Bounds frame, double x, double y, double width, double height) {
        return of(frame, scale(frame, width, height), x, y, width, height);
    }

    /// The placement in a part of a picture in which the drawing is alone: larger if it is low.
    ///
    /// @param frame the bounds of the drawing
    public static Placement alone(Bounds frame, double x, double y, double width, double height) {
        return of(frame, Math.min(fit(frame, width, height), ALONE * height / STANDING), x, y, width, height);
    }

    private static Placement of(Bounds frame, double scale, double x, double y, double width, double height) {
        return new Placement(
                scale,
                x + width / 2 - frame.middleX() * scale,
                y + (height + frame.height() * scale) / 2 - frame.bottom() * scale);
    }

    /// The scale in a part of a picture with this size.
    public static double scale(Bounds frame, double width, double height) {
        return Math.min(fit(frame, width, height), height / STANDING);
    }

    private static double fit(Bounds frame, double width, double height) {
        return Math.min(width / frame.width(), height / frame.height());
    }
}
