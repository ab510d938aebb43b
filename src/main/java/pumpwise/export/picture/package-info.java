/// Pictures of figures as PNG and SVG, without a display.
@NullMarked
package pumpwise.export.picture;

import org.jspecify.annotations.NullMarked;
