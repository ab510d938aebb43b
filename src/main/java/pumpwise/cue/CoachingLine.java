package pumpwise.cue;

/// Something that a coach can say during a set.
///
/// @param number the reps done or left; 0 for lines without a number
public record CoachingLine(Kind kind, int number) {

    /// The kinds of lines.
    public enum Kind {
        /// What to feel or think in this exercise.
        CUE,
        /// Squeeze, while holding.
        SQUEEZE,
        BREATHE_OUT,
        BREATHE_IN,
        /// When to breathe in and out in this exercise.
        BREATHING,
        /// So many reps are done.
        COUNT,
        /// So many reps are left.
        LEFT
    }

    static CoachingLine of(Kind kind) {
        return new CoachingLine(kind, 0);
    }
}
