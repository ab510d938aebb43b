/// What the running screen draws: ring, digits, rep bar, and the text beside them.
@NullMarked
package pumpwise.ui.train.display;

import org.jspecify.annotations.NullMarked;
