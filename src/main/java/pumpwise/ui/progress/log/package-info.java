/// The sessions that the views of the Progress screen share, and everything that changes them.
@NullMarked
package pumpwise.ui.progress.log;

import org.jspecify.annotations.NullMarked;
