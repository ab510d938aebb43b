/// Imports exercises from the files of other programs.
@NullMarked
package pumpwise.storage.exercise.imports;

import org.jspecify.annotations.NullMarked;
