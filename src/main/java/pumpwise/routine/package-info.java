/// Routines: exercises with their sets, rests and loads, as immutable values. [pumpwise.routine.Notation] and
/// [pumpwise.routine.Load] read and write their notation.
@NullMarked
package pumpwise.routine;

import org.jspecify.annotations.NullMarked;
