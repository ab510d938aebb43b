/// One exercise in the Library: its card and the edits of the user's own exercises.
@NullMarked
package pumpwise.ui.library.exercise;

import org.jspecify.annotations.NullMarked;
