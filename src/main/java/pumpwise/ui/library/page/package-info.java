/// The page of an exercise: its figure, the muscles on a map of the body, the words, and similar exercises.
@NullMarked
package pumpwise.ui.library.page;

import org.jspecify.annotations.NullMarked;
