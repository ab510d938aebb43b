/// Figures: the movement of an exercise as key poses with interpolation.
@NullMarked
package pumpwise.figure;

import org.jspecify.annotations.NullMarked;
