package pumpwise.cue;

import java.util.Optional;

/// Says sentences aloud. No method waits for the voice or fails, and each may be called on any thread.
public interface Voice {

    /// Says a sentence at once, in place of one that is still being said.
    void say(String sentence);

    /// Says a sentence at once, unless another is still being said.
    void sayIfSilent(String sentence);

    /// Why nothing can be said; empty while all is well.
    Optional<VoiceFailure> failure();

    /// Calls a listener whenever [#failure] has changed, on a thread of the voice.
    void addFailureListener(Runnable listener);

    /// Stops speaking, now and later.
    void close();
}
