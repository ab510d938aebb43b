/// The palette: finds an exercise of the catalog, over whatever screen asks for one.
@NullMarked
package pumpwise.ui.palette;

import org.jspecify.annotations.NullMarked;
