/// Files of the log that need attention, and deleted sessions.
@NullMarked
package pumpwise.ui.progress.history.files;

import org.jspecify.annotations.NullMarked;
