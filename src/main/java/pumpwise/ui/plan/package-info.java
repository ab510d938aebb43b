/// The Plan screen: a routine whose values are edited in place and checked at the same time.
@NullMarked
package pumpwise.ui.plan;

import org.jspecify.annotations.NullMarked;
