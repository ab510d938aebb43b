/// Controls that several screens use.
@NullMarked
package pumpwise.ui.common.control;

import org.jspecify.annotations.NullMarked;
