package pumpwise.cue;

import java.time.Duration;
import java.util.Optional;

/// Where tones go. No method waits for a sound, none fails, and each may be called on any thread.
public interface Speaker {

    /// The greatest volume.
    int GREATEST_VOLUME = 100;

    /// Sounds a tone at once, over what still sounds. Only the one that nothing is timed by, and that answers the key
    /// with which a session begins, waits a moment where it would otherwise be swallowed.
    void play(Tone tone);

    /// Makes ready for a tone that is to be played after so long, in place of any that was expected before, so that
    /// it is heard on time and whole.
    void expect(Tone tone, Duration ahead);

    /// No tone is known to come.
    void expectNothing();

    /// Whether tones are kept back because somebody wants it so.
    boolean isMuted();

    /// Keeps tones back, or no longer.
    void setMuted(boolean muted);

    /// The volume, 0 to [#GREATEST_VOLUME].
    int volume();

    /// Sets the volume; beyond the limits the nearest one.
    void setVolume(int volume);

    /// Why nothing can be heard; empty while all is well.
    Optional<Silence> silence();

    /// Tells whenever [#silence] has changed, on a thread of the speaker's own.
    void onSilence(Runnable changed);

    /// Forgets that there was no sound, because by now there may be: headphones were plugged in.
    void tryAgain();

    /// Falls silent for good.
    void close();

    /// Why there is no sound.
    enum Silence {
        /// The machine has nothing to play sound with.
        NO_DEVICE,
        /// Another program keeps the device to itself.
        DEVICE_BUSY,
        /// The device refused.
        DEVICE_FAILED
    }
}
