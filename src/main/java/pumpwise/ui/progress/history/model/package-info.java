/// The state of History: its sessions by day, the search, and the session that is shown.
@NullMarked
package pumpwise.ui.progress.history.model;

import org.jspecify.annotations.NullMarked;
