package pumpwise.progress.week;

/// Something about a session that can go with a good pump.
public enum Factor {
    /// Hard sets of gluteus maximus.
    HARD_SETS,
    /// The mean number of reps of a set.
    REPS,
    /// Rest per minute of work, in minutes.
    REST,
    /// The share of the planned holds that were done, from 0 to 1.
    HOLDS,
    /// Time under tension on one side of the body, in minutes.
    TENSION,
    /// The length of the session, in minutes.
    LENGTH,
    /// Days since the session before.
    DAYS,
    /// The hour of the day, from 0 to 24.
    HOUR
}
