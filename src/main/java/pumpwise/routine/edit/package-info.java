/// Edits of a routine as pure functions: moving, grouping, copying, and removing rows, and stepping the
/// figures in them. The planner in the window builds on this; nothing here knows the window.
@NullMarked
package pumpwise.routine.edit;

import org.jspecify.annotations.NullMarked;
