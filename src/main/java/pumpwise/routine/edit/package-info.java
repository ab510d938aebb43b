/// Edits of a routine as pure functions: moving, grouping, copying and removing rows, and stepping their values. The
/// planner builds on them; nothing here depends on the UI.
@NullMarked
package pumpwise.routine.edit;

import org.jspecify.annotations.NullMarked;
