/// The timeline of a session on the Plan screen, and its totals.
@NullMarked
package pumpwise.ui.timeline;

import org.jspecify.annotations.NullMarked;
