/// Reads the log that Pumpwise itself writes.
@NullMarked
package pumpwise.importing.log.own;

import org.jspecify.annotations.NullMarked;
