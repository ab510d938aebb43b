/// Filled shapes in roles of color, and how balls in space become shapes in a picture.
@NullMarked
package pumpwise.figure.shape;

import org.jspecify.annotations.NullMarked;
