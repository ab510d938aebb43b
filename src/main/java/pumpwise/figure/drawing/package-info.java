/// The drawing of a figure: the body, its muscles, the floor, and the painting order.
@NullMarked
package pumpwise.figure.drawing;

import org.jspecify.annotations.NullMarked;
