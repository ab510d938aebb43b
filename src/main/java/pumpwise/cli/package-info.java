/// The command line: the same engine without a display. Results go to standard output, errors to standard error.
@NullMarked
package pumpwise.cli;

import org.jspecify.annotations.NullMarked;
