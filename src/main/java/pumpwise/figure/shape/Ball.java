package pumpwise.figure.shape;

import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// A ball, from which all parts of a body are made.
public record Ball(Vector center, double radius) {

    /// A ball in the coordinates of a part of the body.
    public static Ball on(Vector origin, Rotation part, double front, double up, double right, double radius) {
        return new Ball(part.at(origin, front, up, right), radius);
    }
}
