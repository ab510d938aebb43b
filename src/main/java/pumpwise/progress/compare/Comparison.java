package pumpwise.progress.compare;

/// How a session compares with an earlier one in the same slot.
public enum Comparison {
    BETTER,
    SAME,
    WORSE,
    /// As much as before, with less effort.
    EASIER,
    FIRST_TIME,
    /// With another kind of load, or with very different reps.
    NOT_COMPARABLE
}
