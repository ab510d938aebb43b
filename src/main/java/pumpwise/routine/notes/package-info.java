/// The values of an item as lines of a note, for formats that have no field for them.
@NullMarked
package pumpwise.routine.notes;

import org.jspecify.annotations.NullMarked;
