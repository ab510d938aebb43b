package pumpwise.rules;

/// The principle that a rule serves: one of the five pump principles of Jordan, "Glute Pump: How to Achieve It,
/// Exercises, and Benefits", or the structure of the session around the work.
public enum Principle {
    HIGH_REPETITIONS,
    SHORT_RESTS,
    TIME_UNDER_TENSION,
    MIND_MUSCLE_CONNECTION,
    EXERCISE_SELECTION,
    FRAME;

    /// Whether this is one of the five principles rather than the structure of the session.
    public boolean isPumpPrinciple() {
        return this != FRAME;
    }
}
