/// The log file: where it is, and what is written to it.
@NullMarked
package pumpwise.platform.log;

import org.jspecify.annotations.NullMarked;
