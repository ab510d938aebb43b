/// What a session sounds like: chooses tones and prompts for its events, and says what a loudspeaker and a voice must be
/// able to do.
@NullMarked
package pumpwise.cue;

import org.jspecify.annotations.NullMarked;
