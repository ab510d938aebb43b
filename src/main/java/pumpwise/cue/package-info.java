/// What a session sounds like: from its events to cues, from cues to tones, from tones to the loudspeaker.
@NullMarked
package pumpwise.cue;

import org.jspecify.annotations.NullMarked;
