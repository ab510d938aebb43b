/// The rows of the Plan screen: nodes, mouse, keys, and dragging.
@NullMarked
package pumpwise.ui.plan.view;

import org.jspecify.annotations.NullMarked;
