/// Notices about what a command did or could not do.
@NullMarked
package pumpwise.ui.common.notice;

import org.jspecify.annotations.NullMarked;
