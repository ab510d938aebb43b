/// What all screens share: loading views, the theme, the ticking of displays.
@NullMarked
package pumpwise.ui.common;

import org.jspecify.annotations.NullMarked;
