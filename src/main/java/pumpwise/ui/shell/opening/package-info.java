/// The picture of the window that is visible until the window itself is there.
@NullMarked
package pumpwise.ui.shell.opening;

import org.jspecify.annotations.NullMarked;
