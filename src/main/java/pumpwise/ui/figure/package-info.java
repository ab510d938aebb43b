/// The figure of an exercise on the screen.
@NullMarked
package pumpwise.ui.figure;

import org.jspecify.annotations.NullMarked;
