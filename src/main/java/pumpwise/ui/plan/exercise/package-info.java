/// The exercise that the user looks up beside the routine.
@NullMarked
package pumpwise.ui.plan.exercise;

import org.jspecify.annotations.NullMarked;
