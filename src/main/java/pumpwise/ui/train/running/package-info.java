/// The running session: keys, notices, commands, and the question whether to end it.
@NullMarked
package pumpwise.ui.train.running;

import org.jspecify.annotations.NullMarked;
