package pumpwise.figure.shape;

import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// A ball. All parts of a body are made of them.
public record Ball(Vector center, double radius) {

    /// A ball in the terms of a part of the body.
    public static Ball on(Vector origin, Rotation part, double front, double up, double right, double radius) {
        return new Ball(part.at(origin, front, up, right), radius);
    }
}
