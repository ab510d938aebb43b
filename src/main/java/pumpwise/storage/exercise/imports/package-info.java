/// The import of exercises from files of other programs.
@NullMarked
package pumpwise.storage.exercise.imports;

import org.jspecify.annotations.NullMarked;
