/// Sentences about steps, exercises, and progress on the Train screen.
@NullMarked
package pumpwise.ui.train.text;

import org.jspecify.annotations.NullMarked;
