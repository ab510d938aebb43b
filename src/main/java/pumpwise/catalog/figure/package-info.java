/// The figures of exercises, with what depends on the exercise.
@NullMarked
package pumpwise.catalog.figure;

import org.jspecify.annotations.NullMarked;
