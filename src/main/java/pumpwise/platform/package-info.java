/// The differences between operating systems: a clock that counts suspend, the display, the locale, and installed
/// programs.
@NullMarked
package pumpwise.platform;

import org.jspecify.annotations.NullMarked;
