package pumpwise.cue;

import java.util.Optional;

/// Says sentences aloud. No method waits for a voice, none fails, and each may be called on any thread.
public interface Voice {

    /// Says a sentence at once, in place of one that is still being said.
    void say(String sentence);

    /// Why nothing can be said; empty while all is well.
    Optional<Lack> lack();

    /// Tells whenever [#lack] has changed, on a thread of the voice's own.
    void onLack(Runnable changed);

    /// Falls silent for good.
    void close();

    /// Why there is no voice.
    enum Lack {
        /// The system has no program that speaks.
        NO_PROGRAM,
        /// It has one, which failed.
        PROGRAM_FAILED
    }
}
