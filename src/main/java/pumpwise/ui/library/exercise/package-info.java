/// Changes to custom exercises, and their conflict copies.
@NullMarked
package pumpwise.ui.library.exercise;

import org.jspecify.annotations.NullMarked;
