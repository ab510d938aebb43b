/// Adding a session that was not recorded.
@NullMarked
package pumpwise.ui.progress.history.past;

import org.jspecify.annotations.NullMarked;
