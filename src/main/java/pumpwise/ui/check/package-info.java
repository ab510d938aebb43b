/// The pump check at the side of the Plan screen: how far each principle is met, what stands in the way, and what can
/// be done about it.
@NullMarked
package pumpwise.ui.check;

import org.jspecify.annotations.NullMarked;
