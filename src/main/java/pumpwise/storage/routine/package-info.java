/// Routine files and the folder they are kept in, and the built-in templates.
@NullMarked
package pumpwise.storage.routine;

import org.jspecify.annotations.NullMarked;
