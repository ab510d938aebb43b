/// How a figure moves in time.
@NullMarked
package pumpwise.figure.motion;

import org.jspecify.annotations.NullMarked;
