/// The list of a person's routines: finding, opening, beginning, copying, naming, deleting and taking back.
@NullMarked
package pumpwise.ui.routines;

import org.jspecify.annotations.NullMarked;
