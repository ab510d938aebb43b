/// One session of History in full.
@NullMarked
package pumpwise.ui.progress.history.session;

import org.jspecify.annotations.NullMarked;
