/// What a press of a key means, on keyboards of every layout.
@NullMarked
package pumpwise.ui.common.keys;

import org.jspecify.annotations.NullMarked;
