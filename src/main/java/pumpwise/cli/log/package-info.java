/// The commands for the training log.
@NullMarked
package pumpwise.cli.log;

import org.jspecify.annotations.NullMarked;
