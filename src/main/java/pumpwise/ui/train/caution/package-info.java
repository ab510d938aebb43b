/// The cautions before, in, and after a session.
@NullMarked
package pumpwise.ui.train.caution;

import org.jspecify.annotations.NullMarked;
