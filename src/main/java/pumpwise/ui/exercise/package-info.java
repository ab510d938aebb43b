/// Descriptions of exercises, for every screen that shows one.
@NullMarked
package pumpwise.ui.exercise;

import org.jspecify.annotations.NullMarked;
