/// The panel with an exercise next to the routine.
@NullMarked
package pumpwise.ui.plan.exercise;

import org.jspecify.annotations.NullMarked;
