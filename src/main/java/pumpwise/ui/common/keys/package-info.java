/// The meaning of key presses on keyboards of every layout.
@NullMarked
package pumpwise.ui.common.keys;

import org.jspecify.annotations.NullMarked;
