package pumpwise.cue;

import java.time.Duration;
import java.util.Optional;

/// A speaker of sentences. No method blocks or fails, and each may be called on any thread.
public interface Voice {

    /// Speaks a sentence immediately and interrupts the current one.
    void say(String sentence);

    /// Speaks a sentence unless another one is being spoken, or it could only begin late.
    void sayIfSilent(String sentence);

    /// The time that a sentence will probably take.
    Duration expectedLength(String sentence);

    /// Why nothing can be spoken; empty if everything works.
    Optional<VoiceFailure> failure();

    /// Adds a listener that is called on a thread of the voice whenever [#failure] changes.
    void addFailureListener(Runnable listener);

    /// Stops speaking, now and later.
    void close();
}
