/// The values in a line of text: sets, reps, times, rests, holds, tempos, and loads.
@NullMarked
package pumpwise.importing.text.value;

import org.jspecify.annotations.NullMarked;
