/// The command line: the features that need no display. Results go to standard output, errors to standard error.
@NullMarked
package pumpwise.cli;

import org.jspecify.annotations.NullMarked;
