package pumpwise.cue;

import java.time.Duration;
import java.util.Optional;

/// A player of tones. No method blocks or fails, and each may be called on any thread.
public interface Speaker {

    /// The maximum volume.
    int MAX_VOLUME = 100;

    /// Plays a tone immediately, mixed with one that is still playing. Only a tone that [Tone#canWait] may be delayed a
    /// little, if the loudspeaker would otherwise swallow its start.
    void play(Tone tone);

    /// Prepares for a tone in `ahead`, instead of any tone expected before, so that it is heard on time and in full.
    void expect(Tone tone, Duration ahead);

    /// Cancels the preparation.
    void expectNothing();

    /// Whether the user has muted the tones.
    boolean isMuted();

    /// Mutes or unmutes the tones.
    void setMuted(boolean muted);

    /// The volume, from 0 to [#MAX_VOLUME].
    int volume();

    /// Sets the volume, clamped to its limits.
    void setVolume(int volume);

    /// Why nothing can be heard; empty if everything works. Later tones try the device again.
    Optional<SoundFailure> failure();

    /// Adds a listener that is called on a thread of the speaker whenever [#failure] changes.
    void addFailureListener(Runnable listener);

    /// Tries the device again with the next tone, because the user may have plugged in headphones.
    void tryAgain();

    /// Stops playing, now and later, and releases the device.
    void close();
}
