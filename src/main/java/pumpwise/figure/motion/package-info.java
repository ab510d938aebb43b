/// The timing of figures.
@NullMarked
package pumpwise.figure.motion;

import org.jspecify.annotations.NullMarked;
