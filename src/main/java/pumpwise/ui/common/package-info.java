/// The shared parts of all screens: views, the theme, settings, errors, and timers.
@NullMarked
package pumpwise.ui.common;

import org.jspecify.annotations.NullMarked;
