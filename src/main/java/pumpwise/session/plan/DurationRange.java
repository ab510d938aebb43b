package pumpwise.session.plan;

import java.time.Duration;

/// A time from the least to the greatest it may come to, such as the length of a session. Unlike a
/// [pumpwise.routine.TimeRange], which is written for one thing, it may be as long as it gets.
///
/// @param least on the shortest way
/// @param greatest on the longest way
public record DurationRange(Duration least, Duration greatest) {

    /// No time at all.
    public static final DurationRange ZERO = new DurationRange(Duration.ZERO, Duration.ZERO);

    /// @throws IllegalArgumentException if it is upside down or negative
    public DurationRange {
        if (least.isNegative() || least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("not a span: " + least + " to " + greatest);
        }
    }

    /// From so many milliseconds to so many.
    static DurationRange ofMillis(long least, long greatest) {
        return new DurationRange(Duration.ofMillis(least), Duration.ofMillis(greatest));
    }

    /// Whether there is no time in it at all.
    public boolean isZero() {
        return greatest.isZero();
    }
}
