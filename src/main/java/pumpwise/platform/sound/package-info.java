/// Tones on the system's sound device.
@NullMarked
package pumpwise.platform.sound;

import org.jspecify.annotations.NullMarked;
