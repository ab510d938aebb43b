/// The screen that leads through a session: before it, during it, after it, and going on with one that was cut short.
@NullMarked
package pumpwise.ui.train;

import org.jspecify.annotations.NullMarked;
