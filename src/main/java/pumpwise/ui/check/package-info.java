/// The pump check at the side of the Plan screen: how far each principle is met, what was found, and what the user
/// can do about it.
@NullMarked
package pumpwise.ui.check;

import org.jspecify.annotations.NullMarked;
