/// The palette: a card over any screen that finds an exercise of the catalog.
@NullMarked
package pumpwise.ui.palette;

import org.jspecify.annotations.NullMarked;
