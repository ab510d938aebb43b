package pumpwise.session.plan;

import java.time.Duration;

/// The minimum and maximum of a calculated time, such as the length of a session. Unlike a
/// [pumpwise.routine.TimeRange], which is part of a routine, it has no upper limit.
///
/// @param least the minimum
/// @param greatest the maximum
public record DurationRange(Duration least, Duration greatest) {

    /// Zero.
    public static final DurationRange ZERO = new DurationRange(Duration.ZERO, Duration.ZERO);

    /// @throws IllegalArgumentException if it is reversed or negative
    public DurationRange {
        if (least.isNegative() || least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("not a range of durations: " + least + " to " + greatest);
        }
    }

    /// A range in milliseconds.
    static DurationRange ofMillis(long least, long greatest) {
        return new DurationRange(Duration.ofMillis(least), Duration.ofMillis(greatest));
    }

    /// Whether its maximum is zero.
    public boolean isZero() {
        return greatest.isZero();
    }
}
