/// The palette: a card over any screen for choosing an exercise.
@NullMarked
package pumpwise.ui.palette;

import org.jspecify.annotations.NullMarked;
