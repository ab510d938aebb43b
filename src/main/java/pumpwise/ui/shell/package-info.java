/// The window around the screens: the rail that leads to them, the theme, and the one place for errors.
@NullMarked
package pumpwise.ui.shell;

import org.jspecify.annotations.NullMarked;
