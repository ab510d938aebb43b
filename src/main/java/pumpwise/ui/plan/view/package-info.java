/// The table of the Plan screen: its lines, the mouse, keys, and dragging.
@NullMarked
package pumpwise.ui.plan.view;

import org.jspecify.annotations.NullMarked;
