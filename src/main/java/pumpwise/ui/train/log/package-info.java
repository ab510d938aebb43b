/// Correcting what was logged of a set.
@NullMarked
package pumpwise.ui.train.log;

import org.jspecify.annotations.NullMarked;
