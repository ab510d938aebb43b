/// Playback of tones on the sound device of the system.
@NullMarked
package pumpwise.platform.sound;

import org.jspecify.annotations.NullMarked;
