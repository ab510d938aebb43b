package pumpwise.session.plan;

import java.time.Duration;

/// A time from a minimum to a maximum, such as the length of a session. Unlike a [pumpwise.routine.TimeRange], which is
/// written in a routine, it has no limit.
///
/// @param least on the shortest way
/// @param greatest on the longest way
public record DurationRange(Duration least, Duration greatest) {

    /// No time at all.
    public static final DurationRange ZERO = new DurationRange(Duration.ZERO, Duration.ZERO);

    /// @throws IllegalArgumentException if it is reversed or negative
    public DurationRange {
        if (least.isNegative() || least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("not a range of durations: " + least + " to " + greatest);
        }
    }

    /// A range of milliseconds.
    static DurationRange ofMillis(long least, long greatest) {
        return new DurationRange(Duration.ofMillis(least), Duration.ofMillis(greatest));
    }

    /// Whether its maximum is zero.
    public boolean isZero() {
        return greatest.isZero();
    }
}
