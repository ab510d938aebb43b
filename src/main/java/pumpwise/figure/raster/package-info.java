/// Figures as pixels, painted without a toolkit.
@NullMarked
package pumpwise.figure.raster;

import org.jspecify.annotations.NullMarked;
