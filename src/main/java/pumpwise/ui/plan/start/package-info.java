/// What stands in place of the rows while a routine is empty.
@NullMarked
package pumpwise.ui.plan.start;

import org.jspecify.annotations.NullMarked;
