/// Correction of logged sets.
@NullMarked
package pumpwise.ui.train.log;

import org.jspecify.annotations.NullMarked;
