package pumpwise.cue;

import java.util.List;

/// The sounds of a session, from the least to the most important: of several at one instant, only the last in this
/// order is heard. Lifting rises, lowering falls, and no break sounds like a start, so that they can be distinguished
/// over loud music. The pitches suit small loudspeakers.
public enum Tone {
    /// The end of a step of a walk.
    STEP(Note.at(1760, 35)),
    /// One of the last three seconds.
    COUNTDOWN(Note.at(880, 90)),
    /// Half of a long step is over.
    HALF_TIME(Note.at(698.46, 70), Note.at(554.37, 70), Note.at(698.46, 110)),
    /// The session continues after a pause.
    RESUME(Note.at(523.25, 70), Note.at(783.99, 90)),
    LIFT(Note.glide(440, 880, 180)),
    LOWER(Note.glide(880, 440, 220)),
    HOLD(Note.at(987.77, 260)),
    /// The minimum of a set is reached, and the user may do more.
    MINIMUM_REACHED(Note.at(1318.51, 70), Note.silence(50), Note.at(1318.51, 70)),
    GET_READY(Note.at(440, 140), Note.silence(60), Note.at(440, 140)),
    /// The minimum of a rest is over: ready when you are.
    READY(Note.at(659.25, 130), Note.at(987.77, 200)),
    /// The maximum of a rest is over, and the session waits for a key.
    GO(Note.at(987.77, 90), Note.silence(40), Note.at(987.77, 90), Note.silence(40), Note.at(987.77, 90)),
    SET_END(Note.at(783.99, 120), Note.at(659.25, 120), Note.at(523.25, 220)),
    START(Note.at(523.25, 100), Note.at(659.25, 100), Note.at(1046.5, 240)),
    SWITCH(Note.at(587.33, 90), Note.at(880, 90), Note.at(587.33, 90), Note.at(880, 140)),
    PAUSE(Note.at(783.99, 70), Note.at(392, 110)),
    /// The session is over.
    DONE(Note.at(523.25, 120), Note.at(659.25, 120), Note.at(783.99, 120), Note.at(1046.5, 420));

    @SuppressWarnings("ImmutableEnumChecker") // a list of List.of
    private final List<Note> notes;

    Tone(Note... notes) {
        this.notes = List.of(notes);
    }

    public List<Note> notes() {
        return notes;
    }

    /// How long the tone lasts.
    public int millis() {
        return notes.stream().mapToInt(Note::millis).sum();
    }

    /// Whether the tone marks a moment that passes immediately, so that a late tone would only confuse.
    boolean isPassing() {
        return compareTo(MINIMUM_REACHED) < 0 && this != RESUME;
    }

    /// Whether the tone may be a little late, because nobody times anything by it.
    public boolean canWait() {
        return this == GET_READY;
    }
}
