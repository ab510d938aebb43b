/// The running session: keys, log, and changes of plan.
@NullMarked
package pumpwise.ui.train.running;

import org.jspecify.annotations.NullMarked;
