/// The list of routines: finding, opening, creating, copying, renaming, deleting, and restoring them.
@NullMarked
package pumpwise.ui.routines;

import org.jspecify.annotations.NullMarked;
