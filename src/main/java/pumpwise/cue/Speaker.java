package pumpwise.cue;

import java.time.Duration;
import java.util.Optional;

/// Plays tones. No method waits for a sound or fails, and each may be called on any thread.
public interface Speaker {

    /// The maximum volume.
    int MAX_VOLUME = 100;

    /// Plays a tone at once, over one that is still playing. Only a tone that [Tone#canWait] is played a moment later, if
    /// the loudspeaker would otherwise swallow it.
    void play(Tone tone);

    /// Prepares for a tone that is to be played after `ahead`, in place of any that was expected before, so that it is
    /// heard on time and whole.
    void expect(Tone tone, Duration ahead);

    /// Prepares for no tone.
    void expectNothing();

    /// Whether the user has muted the tones.
    boolean isMuted();

    /// Mutes the tones, or plays them again.
    void setMuted(boolean muted);

    /// The volume, from 0 to [#MAX_VOLUME].
    int volume();

    /// Sets the volume, or the nearest one within the limits.
    void setVolume(int volume);

    /// Why nothing can be heard; empty while all is well. The device is tried again with later tones.
    Optional<SoundFailure> failure();

    /// Calls a listener whenever [#failure] has changed, on a thread of the speaker.
    void addFailureListener(Runnable listener);

    /// Tries the device again with the next tone, because the user may have plugged in headphones.
    void tryAgain();

    /// Stops playing, now and later.
    void close();
}
