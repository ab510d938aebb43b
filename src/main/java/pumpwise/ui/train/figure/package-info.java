/// The figure that follows a session.
@NullMarked
package pumpwise.ui.train.figure;

import org.jspecify.annotations.NullMarked;
