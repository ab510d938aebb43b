/// The drawings of the Learn screen.
@NullMarked
package pumpwise.ui.learn.picture;

import org.jspecify.annotations.NullMarked;
