/// Editing of a saved session.
@NullMarked
package pumpwise.ui.progress.history.edit;

import org.jspecify.annotations.NullMarked;
