/// The display of a running session: ring, digits, rep bar, and texts.
@NullMarked
package pumpwise.ui.train.display;

import org.jspecify.annotations.NullMarked;
