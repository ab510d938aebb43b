/// The screen that leads through a session: before it, during it, after it, and after an interruption.
@NullMarked
package pumpwise.ui.train;

import org.jspecify.annotations.NullMarked;
