/// Figures: how the movement of an exercise looks, as poses between which every moment is worked out.
@NullMarked
package pumpwise.figure;

import org.jspecify.annotations.NullMarked;
