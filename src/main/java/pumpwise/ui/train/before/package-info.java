/// The page before a session.
@NullMarked
package pumpwise.ui.train.before;

import org.jspecify.annotations.NullMarked;
