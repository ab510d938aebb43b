/// The page after a session.
@NullMarked
package pumpwise.ui.train.summary;

import org.jspecify.annotations.NullMarked;
