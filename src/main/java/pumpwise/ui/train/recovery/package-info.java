/// The offer to resume an interrupted session.
@NullMarked
package pumpwise.ui.train.recovery;

import org.jspecify.annotations.NullMarked;
