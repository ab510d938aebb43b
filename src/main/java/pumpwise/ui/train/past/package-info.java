/// What earlier sessions say about the one that is trained.
@NullMarked
package pumpwise.ui.train.past;

import org.jspecify.annotations.NullMarked;
