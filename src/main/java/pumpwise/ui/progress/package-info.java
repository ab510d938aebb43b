/// The Progress screen: what was done, and what it achieved.
@NullMarked
package pumpwise.ui.progress;

import org.jspecify.annotations.NullMarked;
