/// The shapes of a picture, their color roles, and the projection of balls to shapes.
@NullMarked
package pumpwise.figure.shape;

import org.jspecify.annotations.NullMarked;
