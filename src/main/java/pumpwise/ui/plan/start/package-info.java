/// The card that is shown in place of the rows of an empty routine.
@NullMarked
package pumpwise.ui.plan.start;

import org.jspecify.annotations.NullMarked;
