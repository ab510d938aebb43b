/// The main window around the screens: the rail, the theme, and the banner for errors.
@NullMarked
package pumpwise.ui.shell;

import org.jspecify.annotations.NullMarked;
