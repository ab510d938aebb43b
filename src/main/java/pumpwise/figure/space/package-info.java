/// Points, directions, and rotations in space.
@NullMarked
package pumpwise.figure.space;

import org.jspecify.annotations.NullMarked;
