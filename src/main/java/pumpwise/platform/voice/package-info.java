/// Speech output with the speech program of the system.
@NullMarked
package pumpwise.platform.voice;

import org.jspecify.annotations.NullMarked;
