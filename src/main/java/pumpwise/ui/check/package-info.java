/// The pump check at the side of the Plan screen: how far each principle is met, the findings, and their fixes.
@NullMarked
package pumpwise.ui.check;

import org.jspecify.annotations.NullMarked;
