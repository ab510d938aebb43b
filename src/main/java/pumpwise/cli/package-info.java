/// The command line: the same engine without a display. Words and figures on standard output, what went wrong on
/// standard error.
@NullMarked
package pumpwise.cli;

import org.jspecify.annotations.NullMarked;
