package pumpwise.cue;

/// Which reps a coach counts aloud.
public enum Counting {
    NONE,
    EVERY_REP,
    /// 5, 10, 15, and so on.
    EVERY_FIFTH,
    /// How many are left, before each of the last three.
    LAST_THREE
}
