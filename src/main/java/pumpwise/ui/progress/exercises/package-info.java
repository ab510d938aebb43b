/// The exercises of the log, and the progress of one of them.
@NullMarked
package pumpwise.ui.progress.exercises;

import org.jspecify.annotations.NullMarked;
