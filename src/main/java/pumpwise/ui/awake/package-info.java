/// Keeps the screen on while a session runs, by the system's own means.
@NullMarked
package pumpwise.ui.awake;

import org.jspecify.annotations.NullMarked;
