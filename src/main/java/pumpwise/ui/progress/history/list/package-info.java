/// The list of sessions of History.
@NullMarked
package pumpwise.ui.progress.history.list;

import org.jspecify.annotations.NullMarked;
