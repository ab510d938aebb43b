/// The sounds of a session: chooses tones and announcements for its events, and defines the interfaces of a loudspeaker
/// and a voice.
@NullMarked
package pumpwise.cue;

import org.jspecify.annotations.NullMarked;
