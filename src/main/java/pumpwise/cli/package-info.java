/// The command line.
@NullMarked
package pumpwise.cli;

import org.jspecify.annotations.NullMarked;
