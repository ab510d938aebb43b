/// Routines: exercises with their sets, rests and loads. They are values; every edit returns a new routine. Figures are
/// read and written here, in [pumpwise.routine.Notation] and [pumpwise.routine.Load].
@NullMarked
package pumpwise.routine;

import org.jspecify.annotations.NullMarked;
