/// The figure in an exercise file: its poses and its equipment.
@NullMarked
package pumpwise.storage.exercise.figure;

import org.jspecify.annotations.NullMarked;
