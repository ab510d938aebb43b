/// What the views of the Progress screen have in common.
@NullMarked
package pumpwise.ui.progress.part;

import org.jspecify.annotations.NullMarked;
