package pumpwise.routine;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// A time from `least` to `greatest`, such as a rest of 60-90 s. Both ends are equal for a single time.
///
/// @param least zero or more, in whole milliseconds
/// @param greatest at least `least`, at most [#GREATEST], in whole milliseconds
public record TimeRange(Duration least, Duration greatest) {

    /// The longest time that can be planned for one item.
    public static final Duration GREATEST = Duration.ofHours(4);

    /// Zero.
    public static final TimeRange ZERO = new TimeRange(Duration.ZERO, Duration.ZERO);

    /// @throws IllegalArgumentException if the range is reversed, outside 0 to [#GREATEST], or more precise than a
    /// millisecond
    public TimeRange {
        if (least.isNegative() || greatest.compareTo(GREATEST) > 0 || least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("not a range of times: " + least + " to " + greatest);
        }
        if (isFinerThanMillis(least) || isFinerThanMillis(greatest)) {
            throw new IllegalArgumentException("times are in whole milliseconds: " + least + " to " + greatest);
        }
    }

    private static boolean isFinerThanMillis(Duration time) {
        return !time.truncatedTo(ChronoUnit.MILLIS).equals(time);
    }

    /// Exactly `time`.
    public static TimeRange of(Duration time) {
        return new TimeRange(time, time);
    }

    /// Exactly `seconds`.
    public static TimeRange ofSeconds(long seconds) {
        return of(Duration.ofSeconds(seconds));
    }

    /// From `least` to `greatest` seconds.
    public static TimeRange ofSeconds(long least, long greatest) {
        return new TimeRange(Duration.ofSeconds(least), Duration.ofSeconds(greatest));
    }

    /// Whether it is a single time.
    public boolean isSingle() {
        return least.equals(greatest);
    }

    /// Whether it is zero.
    public boolean isZero() {
        return greatest.isZero();
    }
}
