/// Drawing on a canvas in the colors of the theme.
@NullMarked
package pumpwise.ui.common.canvas;

import org.jspecify.annotations.NullMarked;
