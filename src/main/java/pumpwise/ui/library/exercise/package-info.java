/// The card of an exercise in the Library, changes to the user's own exercises, and conflict copies of them.
@NullMarked
package pumpwise.ui.library.exercise;

import org.jspecify.annotations.NullMarked;
