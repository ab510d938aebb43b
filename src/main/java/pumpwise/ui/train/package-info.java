/// The Train screen: before, during and after a session, and after an interruption.
@NullMarked
package pumpwise.ui.train;

import org.jspecify.annotations.NullMarked;
