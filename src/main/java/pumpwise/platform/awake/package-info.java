/// Keeping the screen on while a session runs.
@NullMarked
package pumpwise.platform.awake;

import org.jspecify.annotations.NullMarked;
