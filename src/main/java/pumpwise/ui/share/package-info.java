/// The card for sharing a routine: its forms with a preview, to copy or to save.
@NullMarked
package pumpwise.ui.share;

import org.jspecify.annotations.NullMarked;
