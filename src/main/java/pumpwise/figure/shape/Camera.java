package pumpwise.figure.shape;

import pumpwise.figure.View;
import pumpwise.figure.space.Vector;

/// A camera with parallel projection.
///
/// @param right the direction to the right in the picture
/// @param up the direction up in the picture
/// @param toward the direction from the figure to the viewer
public record Camera(Vector right, Vector up, Vector toward) {

    /// The camera of a view.
    public static Camera of(View view) {
        double round = Math.toRadians(view.round());
        double above = Math.toRadians(view.above());
        double sin = Math.sin(round);
        double cos = Math.cos(round);
        return new Camera(
                new Vector(cos, 0, -sin),
                new Vector(-sin * Math.sin(above), Math.cos(above), -cos * Math.sin(above)),
                new Vector(sin * Math.cos(above), Math.sin(above), cos * Math.cos(above)));
    }

    public double x(Vector point) {
        return point.dot(right);
    }

    /// Down, as in screen coordinates.
    public double y(Vector point) {
        return -point.dot(up);
    }

    /// The depth of a point toward the viewer.
    public double depth(Vector point) {
        return point.dot(toward);
    }

    /// The ratio of height to width of a circle on the floor.
    public double flatness() {
        return toward.y();
    }
}
