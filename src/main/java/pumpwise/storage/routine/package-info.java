/// Routine files, the folder of the user's routines, and the built-in templates.
@NullMarked
package pumpwise.storage.routine;

import org.jspecify.annotations.NullMarked;
