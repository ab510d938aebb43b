/// The card for exporting the log.
@NullMarked
package pumpwise.ui.progress.exporting;

import org.jspecify.annotations.NullMarked;
