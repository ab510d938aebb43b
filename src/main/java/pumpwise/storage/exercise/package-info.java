/// Exercise files: the built-in catalog and the user's own exercises.
@NullMarked
package pumpwise.storage.exercise;

import org.jspecify.annotations.NullMarked;
