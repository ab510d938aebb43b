/// The Plan screen: a routine with every figure editable in place, checked while it is edited.
@NullMarked
package pumpwise.ui.plan;

import org.jspecify.annotations.NullMarked;
