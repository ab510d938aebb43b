/// All formats that a routine can be written in, for the command line and the window.
@NullMarked
package pumpwise.export.share;

import org.jspecify.annotations.NullMarked;
