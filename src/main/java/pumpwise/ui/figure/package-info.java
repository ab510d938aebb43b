/// The view of an exercise's figure.
@NullMarked
package pumpwise.ui.figure;

import org.jspecify.annotations.NullMarked;
