/// The log as a whole, and what it says about exercises, records, weeks, and the next loads: pure functions that return
/// ids and arguments, no sentences.
@NullMarked
package pumpwise.progress;

import org.jspecify.annotations.NullMarked;
