package pumpwise.rules;

/// What a rule serves: one of the five pump principles of Jordan, "Glute Pump: How to Achieve It, Exercises,
/// and Benefits", or the frame of warm-up and cool-down around the work.
public enum Principle {
    HIGH_REPETITIONS,
    SHORT_RESTS,
    TIME_UNDER_TENSION,
    MIND_MUSCLE_CONNECTION,
    EXERCISE_SELECTION,
    FRAME
}
