package pumpwise.figure.raster;

import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Placement;

/// The conversion of a figure's coordinates to pixels.
///
/// @param originX where the x coordinate 0 of the figure is
/// @param originY where the y coordinate 0 of the figure is
/// @param scaleX pixels per centimeter; negative for a flipped figure
/// @param scaleY pixels per centimeter
public record Transform(double originX, double originY, double scaleX, double scaleY) {

    /// The conversion for a placement.
    public static Transform of(Placement placement) {
        return new Transform(placement.x(), placement.y(), placement.scale(), placement.scale());
    }

    double x(double x) {
        return originX + scaleX * x;
    }

    double y(double y) {
        return originY + scaleY * y;
    }

    /// The conversion for a picture with smaller or larger pixels.
    public Transform times(double factor) {
        return new Transform(originX * factor, originY * factor, scaleX * factor, scaleY * factor);
    }

    /// The conversion with left and right exchanged.
    ///
    /// @param frame the bounds of the figure
    public Transform flipped(Bounds frame) {
        return new Transform(originX + 2 * frame.middleX() * scaleX, originY, -scaleX, scaleY);
    }
}
