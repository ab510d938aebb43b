/// Opening, saving, renaming, and deleting the routine on the Plan screen.
@NullMarked
package pumpwise.ui.plan.file;

import org.jspecify.annotations.NullMarked;
